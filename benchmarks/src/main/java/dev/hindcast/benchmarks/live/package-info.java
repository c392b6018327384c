/** Many open streams and a steady flow of commands, against Hindcast and against a peer; few threads, no libraries. */
package dev.hindcast.benchmarks.live;
