// SPDX-License-Identifier: Apache-2.0
/**
 * From bytes to text. {@link org.skaryna.indexer.extract.TextExtractor} is what others use: {@link
 * org.skaryna.indexer.extract.IsolatedTextExtractor} sends each document to a process of its own
 * ({@link org.skaryna.indexer.extract.ParserWorker}), where {@link
 * org.skaryna.indexer.extract.TikaTextExtractor} finds its format and reads it: HTML, plain text,
 * FictionBook and XML by readers of our own, everything else by Apache Tika.
 *
 * <p>Text of attachments and embedded documents is part of the text of the document that holds
 * them; embedded pictures are left out. Scanned pages, as PDF or image files, are read by {@link
 * org.skaryna.indexer.extract.TextRecognizer} where Tesseract is installed.
 */
@NullMarked
package org.skaryna.indexer.extract;

import org.jspecify.annotations.NullMarked;
