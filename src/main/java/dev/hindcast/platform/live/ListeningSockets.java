package dev.hindcast.platform.live;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;

/**
 * Sockets for hearing other nodes. After each notification the driver waits another millisecond for one more, and every
 * update from another node with it; through these it only looks whether one is there already.
 */
public final class ListeningSockets extends SocketFactory {
    private static final int DRIVER_LOOKS_FOR_MORE = 1;

    @Override
    public Socket createSocket() {
        return new Listening();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    private static final class Listening extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    if (getSoTimeout() == DRIVER_LOOKS_FOR_MORE && in.available() == 0) {
                        throw new NothingThere();
                    }
                    return in.read(into, offset, length);
                }
            };
        }
    }

    /** Thrown for every notification, so it does not look where it comes from. */
    private static final class NothingThere extends SocketTimeoutException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
