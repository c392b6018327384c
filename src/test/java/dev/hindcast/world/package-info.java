/** The world in which tests of the server take place: the checkout outage, its people, and a running server. */
package dev.hindcast.world;
