package dev.hindcast.action.web;

import dev.hindcast.action.ActionChange;

/**
 * One line of an action's history.
 *
 * @param did such as {@code dropped it: “the page is gone”}
 * @param review the incident in whose review it was said; empty when in none
 */
public record ActionSentence(ActionChange change, String author, String did, String review) {}
