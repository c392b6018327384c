package gg.jte.generated.ondemand.timeline;
import dev.hindcast.evidence.Kind;
import dev.hindcast.timeline.Sign;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtelegendGenerated {
	public static final String JTE_NAME = "timeline/legend.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,6,6,8,8,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<span class=\"legend\" aria-label=\"Shapes\">\n    ");
		for (Kind kind : List.of(Kind.CHANGE, Kind.ALERT, Kind.PAGE, Kind.ACKNOWLEDGEMENT, Kind.REPORT, Kind.RECOVERY, Kind.CHAT)) {
			jteOutput.writeContent("\n        <span><span class=\"sign of-");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(kind.word());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\" aria-hidden=\"true\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Sign.of(kind).shape());
			jteOutput.writeContent("</span> ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(kind.word());
			jteOutput.writeContent("</span>\n    ");
		}
		jteOutput.writeContent("\n</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
