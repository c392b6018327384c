package dev.hindcast.retrospective.exporting;

/** A form in which a retrospective leaves. */
public enum Format {
    MARKDOWN("md", "text/markdown;charset=UTF-8", "Markdown"),
    HTML("html", "text/html;charset=UTF-8", "Web page"),
    PDF("pdf", "application/pdf", "PDF"),
    JSON("json", "application/json", "JSON"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word");

    private final String suffix;
    private final String mediaType;
    private final String title;

    Format(String suffix, String mediaType, String title) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** The end of a file's name, without the dot. */
    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As people call it. */
    public String title() {
        return title;
    }
}
