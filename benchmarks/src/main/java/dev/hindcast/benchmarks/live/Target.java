package dev.hindcast.benchmarks.live;

import java.io.IOException;

/** What is measured: it has nodes, sessions with participants, and takes commands. */
interface Target {
    /** Opens the stream of one participant of a session at a node. */
    Participant open(int session, int participant, int node) throws IOException;

    /** Sends a command to a session; from another thread than the loop's. Returns at once. */
    void send(int session, long due, boolean counts) throws IOException;
}
