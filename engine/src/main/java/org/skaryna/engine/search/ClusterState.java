// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * How the machines are that hold an index together.
 *
 * @param status green where every part has all its copies, yellow where some copies are missing,
 *     red where parts of the index are
 * @param nodes how many machines there are
 * @param unassigned how many copies of parts no machine holds
 */
public record ClusterState(String status, int nodes, int unassigned) {}
