/** What the benchmarks need besides Hindcast itself: data that is the same everywhere, and peers to run beside it. */
package dev.hindcast.benchmarks;
