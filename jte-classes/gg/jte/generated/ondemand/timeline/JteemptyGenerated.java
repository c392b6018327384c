package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
@SuppressWarnings("unchecked")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "timeline/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,8,8,8,8,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident) {
		jteOutput.writeContent("<section class=\"empty\">\n    <h2>No evidence yet</h2>\n    <p>Give it what the incident left behind, as it is: files, a whole folder, or a zip. Every format is recognised, and what cannot be read is said line by line.</p>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		render(jteOutput, jteHtmlInterceptor, page, incident);
	}
}
