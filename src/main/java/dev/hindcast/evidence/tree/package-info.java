/** What was given as evidence (files, folders, archives, standard input), opened down to single files. */
@NullMarked
@NamedInterface("tree")
package dev.hindcast.evidence.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
