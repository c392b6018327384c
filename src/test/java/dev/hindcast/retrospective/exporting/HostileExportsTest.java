package dev.hindcast.retrospective.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.hindcast.retrospective.Written;
import dev.hindcast.retrospective.WrittenSection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could write who means ill. JSON keeps it as it is, and says so in its schema. */
class HostileExportsTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<div>\n<script>alert(1)</script>\n</div>",
                "> <iframe src=javascript:alert(1)></iframe>",
                "- <svg onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](vbscript:x) [y](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x]: javascript:alert(1)\n\n[x] and ![x]",
                "[![a](file:///etc/passwd)](javascript:alert(1))",
                "[x](//evil.example/a) [y](\\\\\\\\evil\\\\share)",
                "<!-- <b> --> <?php x ?> <![CDATA[ <script>x</script> ]]>",
                "| a |\n|---|\n| <script>alert(1)</script> |",
                "`` ` `` <a href=\"x\" style=\"position:fixed\">y</a>",
                "<style>body{display:none}</style>",
                "&lt;script>alert(1)&lt;/script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>"
            })
    void nothingInAPageActs(String markdown) {
        String html = ReadBack.raw(section(markdown, null), Format.HTML);
        String body = html.substring(html.indexOf("<main>"));

        assertThat(body).doesNotContainIgnoringCase("<script", "<img", "<iframe", "<style", "<svg", "<!--", "style=");
        assertThat(body).doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=");
        assertThat(body).doesNotContainPattern("(?i)(href|src)\\s*=\\s*[\"']?(?!(https?:|mailto:|#))");
    }

    @Property(tries = 400)
    void markdownLeavesDefusedWhateverItWas(@ForAll("mischief") String markdown) {
        Tree.PARSER.parse(Defused.of(markdown)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                throw new AssertionError(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline tag) {
                throw new AssertionError(tag.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination())
                        .doesNotStartWithIgnoringCase("javascript")
                        .doesNotStartWith("//");
                visitChildren(link);
            }
        });
    }

    @Provide
    Arbitrary<String> mischief() {
        return Arbitraries.of(
                        "<b>",
                        "</b>",
                        "<",
                        ">",
                        "![",
                        "[",
                        "]",
                        "](",
                        ")",
                        "(",
                        "javascript:a",
                        "//e",
                        "\n",
                        "\n\n",
                        "`",
                        "\\",
                        "- ",
                        "> ",
                        "    ",
                        "<!--",
                        "-->",
                        "<div",
                        "\"",
                        "*",
                        "x",
                        "&lt;",
                        "|",
                        "---",
                        "]: ",
                        "https://e")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Test
    void aTagInTheTextIsShownAsWhatItIs() {
        Written written = section("The pool `<orders>` and <orders> too.", null);

        assertThat(ReadBack.text(written, Format.HTML)).contains("and <orders> too.");
        assertThat(ReadBack.text(written, Format.PDF)).contains("and <orders> too.");
        assertThat(ReadBack.text(written, Format.WORD)).contains("and <orders> too.");
        assertThat(ReadBack.text(written, Format.MARKDOWN)).contains("and \\<orders> too.");
    }

    @Test
    void onlyWhatDrawsIsLeftOfAPicture() {
        String picture = SVG
                + " onload='alert(1)'><script>alert(1)</script><style>@import 'http://evil.example'</style><image"
                + " href='http://evil.example/a.png'/><use href='http://evil.example/b.svg#x'/><foreignObject><iframe"
                + " xmlns='http://www.w3.org/1999/xhtml' src='http://evil.example'/></foreignObject><a"
                + " href='javascript:alert(1)'><rect width='5' height='5' fill='url(http://evil.example/c)'"
                + " style='fill:url(http://evil.example/d)' onclick='alert(1)'/></a><animate attributeName='href'"
                + " to='javascript:alert(1)'/><set attributeName='onload' to='x'/><text>kept words</text></svg>";
        for (Format format : List.of(Format.HTML, Format.MARKDOWN)) {
            Written written = section("Text.", picture);
            String svg = format == Format.HTML
                    ? ReadBack.raw(written, format)
                    : MarkdownWriter.files(written)
                            .pictures()
                            .values()
                            .iterator()
                            .next();

            assertThat(svg).contains("<rect", "kept words");
            assertThat(svg)
                    .doesNotContain(
                            "evil.example", "alert(", "<script", "@import", "<image", "<use", "onload", "<animate")
                    .doesNotContain("foreignObject", "iframe", "<set");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'><text>&a;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg viewBox='0 0 1 1'>&b;</svg>",
                "<svg viewBox='0 0 1 1'><text>&undefined;</text></svg>",
                "<svg viewBox='0 0 1 1'><g>",
                "<html/>",
                "<svg/>",
                ""
            })
    void aPictureThatCannotBeReadIsSaidToBeLeftOut(String picture) {
        for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.WORD)) {
            assertThat(ReadBack.text(section("Text.", picture), format).replaceAll("\\s+", " "))
                    .contains("The picture of “Section” is left out:", "Text.")
                    .doesNotContain("root:x:", "aaaa");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingIsFetched(Format format, @TempDir Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://localhost:" + server.getAddress().getPort();
            Path secret = Files.writeString(folder.resolve("secret.svg"), SVG + "><text>do not tell</text></svg>");
            String markdown =
                    "![a](%1$s/a.png) <img src=\"%1$s/b.png\"> [c](%1$s/c) ![d](%2$s) <link href=\"%1$s/e.css\">"
                            .formatted(host, secret.toUri());
            String picture = (SVG
                            + " xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='%1$s/f.png' width='9'"
                            + " height='9'/><image href='%2$s' width='9' height='9'/><rect fill='url(%1$s/g#h)'"
                            + " width='9' height='9'/><text style='font-family:url(%1$s/i)'>x</text></svg>")
                    .formatted(host, secret.toUri());

            byte[] bytes = ReadBack.bytes(section(markdown, picture), format);

            assertThat(bytes).isNotEmpty();
            assertThat(asked).hasValue(0);
            assertThat(ReadBack.text(section(markdown, picture), format)).doesNotContain("do not tell");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void manyLevelsDoNoHarm(Format format) {
        String deep = "> ".repeat(2_000) + "deep\n\n" + "- ".repeat(500) + "item\n\n" + "*".repeat(3_000) + "\n\n"
                + "*a ".repeat(3_000) + "b* ".repeat(3_000) + "\n\n" + "[".repeat(3_000) + "\n\n" + "<a ".repeat(2_000);

        assertThat(ReadBack.bytes(section(deep, null), format)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void charactersThatXmlDoesNotKnowDoNoHarm(Format format) {
        Written written = new Written(
                "t\u0000\u0001\ufffe\ud800itle",
                Map.of("fact", "f\u0000\u000bact"),
                List.of(new WrittenSection("k", "s\u0002", "a\u0000b\u001b\ud800c\uffff", null)));

        assertThat(ReadBack.bytes(written, format)).isNotEmpty();
    }

    private static Written section(String markdown, String picture) {
        return new Written("Title", Map.of(), List.of(new WrittenSection("section", "Section", markdown, picture)));
    }
}
