package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.ListFilter.View;
import dev.hindcast.timeline.web.Counts;
import dev.hindcast.timeline.web.ListWords;
@SuppressWarnings("unchecked")
public final class JteviewsGenerated {
	public static final String JTE_NAME = "timeline/views.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,14,14,16,16,16,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Incident incident, ListFilter filter, Counts counts) {
		jteOutput.writeContent("<nav class=\"views\" id=\"views\" aria-label=\"How much to list\">\n    ");
		for (View view : View.values()) {
			jteOutput.writeContent("\n        ");
			if (view != View.HIDDEN || counts.hidden() > 0 || filter.view() == View.HIDDEN) {
				jteOutput.writeContent("\n            <a class=\"button\" href=\"/incidents/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(incident.id().toString());
				jteOutput.setContext("a", null);
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(filter.with(view).query());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" data-action=\"statements#view\"");
				var __jte_html_attribute_0 = view.word();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" data-view=\"");
					jteOutput.setContext("a", "data-view");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("\n              ");
				var __jte_html_attribute_1 = filter.view() == view ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ListWords.title(view));
				jteOutput.writeContent(" <span class=\"count\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(ListWords.number(counts.of(view)));
				jteOutput.writeContent("</span></a>\n        ");
			}
			jteOutput.writeContent("\n    ");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Incident incident = (Incident)params.get("incident");
		ListFilter filter = (ListFilter)params.get("filter");
		Counts counts = (Counts)params.get("counts");
		render(jteOutput, jteHtmlInterceptor, incident, filter, counts);
	}
}
