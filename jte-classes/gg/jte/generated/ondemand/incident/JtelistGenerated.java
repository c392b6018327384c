package gg.jte.generated.ondemand.incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.incident.Incident;
import dev.hindcast.incident.Incidents;
import dev.hindcast.incident.Severity;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtelistGenerated {
	public static final String JTE_NAME = "incident/list.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,13,13,13,16,16,16,16,18,18,20,20,20,20,20,20,20,20,20,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,33,33,33,33,33,34,34,34,34,34,37,37,37,37,39,39,40,40,41,41,43,43,44,44,45,45,46,46,48,48,50,50,50,50,50,50,50,52,52,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,53,56,56,58,58,60,60,60,60,60,60,60,60,60,60,60,60,61,61,61,61,61,61,61,61,61,61,61,61,63,63,64,64,65,65,65,66,66,66,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incidents.Filter filter, List<Incident> incidents, long count, List<String> services, int number, boolean more) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, page, "Incidents", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <header class=\"title\">\n        <h1>Incidents</h1>\n        ");
				if (page.mayEdit()) {
					jteOutput.writeContent("<a class=\"button go\" href=\"/incidents/new\">New incident</a>");
				}
				jteOutput.writeContent("\n    </header>\n    ");
				if (count > 0 || filter.narrows()) {
					jteOutput.writeContent("\n        <form class=\"row filters\" action=\"/incidents\" role=\"search\" data-controller=\"submit\" data-action=\"change->submit#now\">\n            <label><span class=\"hidden\">Words of the title</span><input type=\"search\" name=\"text\"");
					var __jte_html_attribute_0 = filter.text();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" placeholder=\"Words of the title\" data-keys-target=\"search\"></label>\n            <label><span class=\"hidden\">Severity</span><select name=\"severity\">\n                <option value=\"\">any severity</option>\n                ");
					for (Severity severity : Severity.values()) {
						jteOutput.writeContent("\n                    <option");
						var __jte_html_attribute_1 = severity.number();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("option", "value");
							jteOutput.writeUserContent(__jte_html_attribute_1);
							jteOutput.setContext("option", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_2 = severity == filter.severity();
						if (__jte_html_attribute_2) {
						jteOutput.writeContent(" selected");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("option", null);
						jteOutput.writeUserContent(severity.word());
						jteOutput.writeContent("</option>\n                ");
					}
					jteOutput.writeContent("\n            </select></label>\n            <label><span class=\"hidden\">Service</span><select name=\"service\">\n                <option value=\"\">any service</option>\n                ");
					for (String service : services) {
						jteOutput.writeContent("<option");
						var __jte_html_attribute_3 = service;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("option", "value");
							jteOutput.writeUserContent(__jte_html_attribute_3);
							jteOutput.setContext("option", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_4 = service.equals(filter.service());
						if (__jte_html_attribute_4) {
						jteOutput.writeContent(" selected");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("option", null);
						jteOutput.writeUserContent(service);
						jteOutput.writeContent("</option>");
					}
					jteOutput.writeContent("\n            </select></label>\n            <label><span class=\"hidden\">Outage or near miss</span><select name=\"nearMiss\">\n                <option value=\"\">outages and near misses</option>\n                <option value=\"false\"");
					var __jte_html_attribute_5 = Boolean.FALSE.equals(filter.nearMiss());
					if (__jte_html_attribute_5) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">outages</option>\n                <option value=\"true\"");
					var __jte_html_attribute_6 = Boolean.TRUE.equals(filter.nearMiss());
					if (__jte_html_attribute_6) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">near misses</option>\n            </select></label>\n            <button type=\"submit\">Filter</button>\n            ");
					if (filter.narrows()) {
						jteOutput.writeContent("<a href=\"/incidents\">Show all</a>");
					}
					jteOutput.writeContent("\n        </form>\n    ");
				}
				jteOutput.writeContent("\n    ");
				if (incidents.isEmpty()) {
					jteOutput.writeContent("\n        ");
					if (filter.narrows()) {
						jteOutput.writeContent("\n            <p class=\"empty\">No incident fits these filters.</p>\n        ");
					} else {
						jteOutput.writeContent("\n            ");
						gg.jte.generated.ondemand.incident.JtefirstGenerated.render(jteOutput, jteHtmlInterceptor, page);
						jteOutput.writeContent("\n        ");
					}
					jteOutput.writeContent("\n    ");
				} else {
					jteOutput.writeContent("\n        <ol class=\"incidents\">\n            ");
					for (Incident incident : incidents) {
						jteOutput.writeContent("\n                <li>\n                    <a href=\"/incidents/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(incident.id().toString());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(incident.title());
						jteOutput.writeContent("</a>\n                    <div class=\"chips\">\n                        ");
						gg.jte.generated.ondemand.incident.JtechipsGenerated.render(jteOutput, jteHtmlInterceptor, incident);
						jteOutput.writeContent("\n                        <time");
						var __jte_html_attribute_7 = incident.createdAt().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
							jteOutput.writeContent(" datetime=\"");
							jteOutput.setContext("time", "datetime");
							jteOutput.writeUserContent(__jte_html_attribute_7);
							jteOutput.setContext("time", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_8 = Times.hover(incident.createdAt(), incident.zone(), page.zone());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
							jteOutput.writeContent(" title=\"");
							jteOutput.setContext("time", "title");
							jteOutput.writeUserContent(__jte_html_attribute_8);
							jteOutput.setContext("time", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("time", null);
						jteOutput.writeUserContent(Times.day(incident.createdAt(), incident.zone()));
						jteOutput.writeContent("</time>\n                    </div>\n                </li>\n            ");
					}
					jteOutput.writeContent("\n        </ol>\n        ");
					if (number > 1 || more) {
						jteOutput.writeContent("\n            <nav class=\"row\" aria-label=\"Pages\">\n                ");
						if (number > 1) {
							jteOutput.writeContent("<a rel=\"prev\" href=\"?number=");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(number - 1);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("&text=");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(filter.text());
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\">Newer</a>");
						}
						jteOutput.writeContent("\n                ");
						if (more) {
							jteOutput.writeContent("<a rel=\"next\" href=\"?number=");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(number + 1);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("&text=");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(filter.text());
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\">Older</a>");
						}
						jteOutput.writeContent("\n            </nav>\n        ");
					}
					jteOutput.writeContent("\n    ");
				}
				jteOutput.writeContent("\n");
			}
		}, false);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incidents.Filter filter = (Incidents.Filter)params.get("filter");
		List<Incident> incidents = (List<Incident>)params.get("incidents");
		long count = (long)params.get("count");
		List<String> services = (List<String>)params.get("services");
		int number = (int)params.get("number");
		boolean more = (boolean)params.get("more");
		render(jteOutput, jteHtmlInterceptor, page, filter, incidents, count, services, number, more);
	}
}
