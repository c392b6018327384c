package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.ListPage;
import dev.hindcast.timeline.web.ListWords;
@SuppressWarnings("unchecked")
public final class JtelistedGenerated {
	public static final String JTE_NAME = "timeline/listed.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,12,12,12,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,17,17,18,18,19,19,19,19,19,19,19,19,19,19,20,20,22,22,24,24,26,26,26,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, ListFilter filter, long found, ListPage part) {
		jteOutput.writeContent("<div id=\"listed\" data-statements-target=\"listed\">\n    ");
		if (filter.narrows() || filter.isSpan()) {
			jteOutput.writeContent("\n        <p class=\"narrowed\" role=\"status\">\n            ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ListWords.number(found));
			jteOutput.writeContent(" ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(found == 1 ? "statement" : "statements");
			if (filter.from() != null) {
				jteOutput.writeContent(" from ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(Times.full(filter.from(), incident.zone()));
			}
			if (filter.to() != null) {
				jteOutput.writeContent(" to ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(Times.full(filter.to(), incident.zone()));
			}
			jteOutput.writeContent("\n            · <a href=\"/incidents/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(incident.id().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" data-action=\"statements#everything\">Show everything again</a>\n        </p>\n    ");
		}
		jteOutput.writeContent("\n    ");
		if (part.isEmpty()) {
			jteOutput.writeContent("\n        <p class=\"empty\">");
			if (filter.view() == ListFilter.View.PINNED) {
				jteOutput.writeContent("Nothing is pinned yet. Pin the statements that somebody who was not there must know: focus one and press <kbd>p</kbd>.");
			} else if (filter.narrows() || filter.isSpan()) {
				jteOutput.writeContent("Nothing fits. Take a wider span or fewer conditions.");
			} else if (filter.view() == ListFilter.View.HIDDEN) {
				jteOutput.writeContent("Nothing is hidden.");
			} else {
				jteOutput.writeContent(" Nothing here needs reading first. All statements are one click away.");
			}
			jteOutput.writeContent("</p>\n    ");
		}
		jteOutput.writeContent("\n    <ol class=\"line\" id=\"statements\">\n        ");
		gg.jte.generated.ondemand.timeline.JteentriesGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, part);
		jteOutput.writeContent("\n    </ol>\n    ");
		gg.jte.generated.ondemand.timeline.JtemoreGenerated.render(jteOutput, jteHtmlInterceptor, incident, filter, part);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		ListFilter filter = (ListFilter)params.get("filter");
		long found = (long)params.get("found");
		ListPage part = (ListPage)params.get("part");
		render(jteOutput, jteHtmlInterceptor, page, incident, filter, found, part);
	}
}
