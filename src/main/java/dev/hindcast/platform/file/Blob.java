package dev.hindcast.platform.file;

/**
 * A stored file.
 *
 * @param sha256 of its content, in lower-case hexadecimal
 * @param size in bytes
 */
public record Blob(String sha256, long size) {}
