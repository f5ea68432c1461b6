// SPDX-License-Identifier: Apache-2.0
/** What Skaryna is compared with by {@code bench/compare}: OpenSearch as users set it up. */
package org.skaryna.opensearch.usual;
