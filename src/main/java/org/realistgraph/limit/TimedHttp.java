package org.realistgraph.limit;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * The container's HTTP protocol with a time limit for a whole body. The container only limits the wait for the next
 * byte, so that a body could stall beyond its time, or arrive byte by byte in the length of a chunk.
 */
public final class TimedHttp extends Http11NioProtocol {

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    /** The container instantiates its protocol by class name. */
    public TimedHttp() {
        super(new TimedEndpoint());
    }

    /** Reads from a connection until the time is over, and then fails with a {@link SocketTimeoutException}. */
    public static <T> T within(Duration time, ScopedValue.CallableOp<T, IOException> reading) throws IOException {
        return ScopedValue.where(END, System.nanoTime() + time.toNanos()).call(reading);
    }

    /** Limits the wait for the first byte of a body to the time of the body. */
    public void setBodyTime(Duration time) {
        int most = Math.toIntExact(Math.min(time.toMillis(), Integer.MAX_VALUE));
        setDisableUploadTimeout(false);
        setConnectionUploadTimeout(getConnectionTimeout() > 0 ? Math.min(getConnectionTimeout(), most) : most);
    }

    private static final class TimedEndpoint extends NioEndpoint {

        @Override
        protected NioChannel createChannel(SocketBufferHandler buffer) {
            return isSSLEnabled() ? super.createChannel(buffer) : new TimedChannel(buffer);
        }
    }

    private static final class TimedChannel extends NioChannel {

        TimedChannel(SocketBufferHandler buffer) {
            super(buffer);
        }

        @Override
        public int read(ByteBuffer part) throws IOException {
            if (END.isBound()) {
                long left = TimeUnit.NANOSECONDS.toMillis(END.get() - System.nanoTime());
                if (left <= 0) {
                    throw new SocketTimeoutException();
                }
                socketWrapper.setReadTimeout(Math.min(left, socketWrapper.getReadTimeout()));
            }
            return super.read(part);
        }
    }
}
