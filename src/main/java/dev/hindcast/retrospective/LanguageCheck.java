package dev.hindcast.retrospective;

/** What looks whether a text blames; where there is none, the checklist does not speak of language. */
public interface LanguageCheck {
    /**
     * @param markdown what people wrote
     * @return how many places it would write in another way
     */
    int findings(String markdown);
}
