package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.web.EditSentence;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtehistoryGenerated {
	public static final String JTE_NAME = "timeline/history.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,12,12,12,12,12,12,12,13,13,15,15,16,16,16,16,17,17,17,17,18,18,20,20,20,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, List<EditSentence> edits, String notice) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n<section class=\"panel\" id=\"history\" aria-labelledby=\"history-title\">\n    <h2 id=\"history-title\">Changes by people</h2>\n    ");
		if (!notice.isEmpty()) {
			jteOutput.writeContent("<p class=\"notice\" role=\"alert\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(notice);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n    ");
		if (edits.isEmpty()) {
			jteOutput.writeContent("\n        <p class=\"soft\">None yet. Whatever somebody pins, words, hides or moves stands here with their name, and can be taken back.</p>\n    ");
		} else {
			jteOutput.writeContent("\n        <ul class=\"edits\">");
			for (EditSentence said : edits) {
				gg.jte.generated.ondemand.timeline.JteeditGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, said);
			}
			jteOutput.writeContent("</ul>\n        <p><a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/edits\">All changes</a></p>\n    ");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		List<EditSentence> edits = (List<EditSentence>)params.get("edits");
		String notice = (String)params.getOrDefault("notice", "");
		render(jteOutput, jteHtmlInterceptor, page, incident, edits, notice);
	}
}
