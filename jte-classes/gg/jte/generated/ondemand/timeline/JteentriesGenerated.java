package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.timeline.web.ListEntry;
import dev.hindcast.timeline.web.ListPage;
import dev.hindcast.timeline.web.ListWords;
@SuppressWarnings("unchecked")
public final class JteentriesGenerated {
	public static final String JTE_NAME = "timeline/entries.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,8,8,9,9,10,10,11,11,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,15,15,16,16,17,17,17,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, ListPage part) {
		for (ListEntry entry : part.entries()) {
			jteOutput.writeContent("\n    ");
			if (entry instanceof ListEntry.Row row) {
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.timeline.JtestatementGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, row.row(), true);
				jteOutput.writeContent("\n    ");
			} else if (entry instanceof ListEntry.Unseen unseen) {
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.timeline.JteunseenGenerated.render(jteOutput, jteHtmlInterceptor, unseen.spot());
				jteOutput.writeContent("\n    ");
			} else if (entry instanceof ListEntry.NewDay day) {
				jteOutput.writeContent("\n        <li class=\"day\"");
				var __jte_html_attribute_0 = ListWords.order(day.at());
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" data-order=\"");
					jteOutput.setContext("li", "data-order");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("li", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(ListWords.day(day.day()));
				jteOutput.writeContent("</h3></li>\n    ");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		ListPage part = (ListPage)params.get("part");
		render(jteOutput, jteHtmlInterceptor, page, incident, part);
	}
}
