// SPDX-License-Identifier: Apache-2.0
/**
 * The forms of names: which nominatives a written form may stand for ({@link
 * org.skaryna.analysis.name.form.BaseForms}, by endings.csv), which given names are one name in
 * several languages ({@link org.skaryna.analysis.name.form.GivenNames}, by given-names.csv), and
 * which sex and case a form tells ({@link org.skaryna.analysis.name.form.Agreement}).
 */
@NullMarked
package org.skaryna.analysis.name.form;

import org.jspecify.annotations.NullMarked;
