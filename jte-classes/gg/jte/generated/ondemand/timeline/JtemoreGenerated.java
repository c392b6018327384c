package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.ListPage;
@SuppressWarnings("unchecked")
public final class JtemoreGenerated {
	public static final String JTE_NAME = "timeline/more.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,10,10,12,12,12,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Incident incident, ListFilter filter, ListPage part) {
		jteOutput.writeContent("<p id=\"more\" class=\"more\">\n    ");
		if (part.next() != null) {
			jteOutput.writeContent("\n        <a class=\"button\" href=\"/incidents/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(incident.id().toString());
			jteOutput.setContext("a", null);
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(filter.queryWith("after", part.next()));
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" data-statements-target=\"more\"\n           data-next=\"/incidents/");
			jteOutput.setContext("a", "data-next");
			jteOutput.writeUserContent(incident.id().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/statements");
			jteOutput.setContext("a", "data-next");
			jteOutput.writeUserContent(filter.queryWith("after", part.next()));
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" data-action=\"statements#more\">More</a>\n    ");
		}
		jteOutput.writeContent("\n</p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Incident incident = (Incident)params.get("incident");
		ListFilter filter = (ListFilter)params.get("filter");
		ListPage part = (ListPage)params.get("part");
		render(jteOutput, jteHtmlInterceptor, incident, filter, part);
	}
}
