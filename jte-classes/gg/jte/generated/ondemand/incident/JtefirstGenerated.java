package gg.jte.generated.ondemand.incident;
import dev.hindcast.platform.web.Page;
@SuppressWarnings("unchecked")
public final class JtefirstGenerated {
	public static final String JTE_NAME = "incident/first.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,5,5,5,5,5,7,7,7,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page) {
		jteOutput.writeContent("<section class=\"empty\">\n    <h2>No incidents yet</h2>\n    <p>Start with the last thing that went wrong, or nearly did. Give it a title, then drop in what it left behind: alerts, pages, deploys, chat.</p>\n    ");
		if (page.mayEdit()) {
			jteOutput.writeContent("<p><a class=\"button go\" href=\"/incidents/new\">Describe the first incident</a></p>");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
