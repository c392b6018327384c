/** JSON as evidence: records with the line on which each begins, however large, odd or broken off the file is. */
@NullMarked
package dev.hindcast.evidence.json;

import org.jspecify.annotations.NullMarked;
