/** Live streams: what happened is logged in order with the change itself, then told to every open page on every node. */
@NullMarked
package dev.hindcast.platform.live;

import org.jspecify.annotations.NullMarked;
