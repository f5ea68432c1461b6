// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

/**
 * Who has something done, as the audit log tells it.
 *
 * @param name of the token
 * @param role {@code archivist}
 * @param from the address that asked
 */
public record Actor(String name, String role, String from) {}
