package gg.jte.generated.ondemand.timeline;
import dev.hindcast.evidence.Facets;
import dev.hindcast.evidence.Kind;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.ListPage;
import dev.hindcast.timeline.web.Counts;
import dev.hindcast.timeline.web.ListWords;
@SuppressWarnings("unchecked")
public final class JtelistGenerated {
	public static final String JTE_NAME = "timeline/list.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,9,9,9,16,16,17,17,17,17,17,17,17,17,17,20,20,20,20,20,20,20,20,23,23,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,28,28,28,28,28,28,28,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,37,37,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,42,42,45,45,47,47,47,9,10,11,12,13,14,15,15,15,15};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, Facets facets, ListFilter filter, Counts counts, long found, ListPage part) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n<div data-controller=\"statements\"");
		var __jte_html_attribute_0 = base;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-statements-url-value=\"");
			jteOutput.setContext("div", "data-statements-url-value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-action=\"picture:span@document->statements#follow picture:chosen@document->statements#chosen timeline:grown@document->statements#refresh\">\n    <header class=\"title\">\n        <h2 id=\"happened\">What happened</h2>\n        ");
		if (page.mayEdit()) {
			jteOutput.writeContent("<a class=\"button\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/statements/new\" data-turbo-stream>Add a statement</a>");
		}
		jteOutput.writeContent("\n    </header>\n    <div id=\"adding\"></div>\n    ");
		gg.jte.generated.ondemand.timeline.JteviewsGenerated.render(jteOutput, jteHtmlInterceptor, incident, filter, counts);
		jteOutput.writeContent("\n    <form class=\"row filters\"");
		var __jte_html_attribute_1 = base;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" role=\"search\" data-statements-target=\"filters\" data-action=\"change->statements#filter input->statements#typed submit->statements#filter\">\n        ");
		if (filter.chosen() != null) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"view\"");
			var __jte_html_attribute_2 = filter.chosen().word();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
		}
		jteOutput.writeContent("\n        ");
		if (filter.from() != null) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"from\"");
			var __jte_html_attribute_3 = filter.from().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
		}
		jteOutput.writeContent("\n        ");
		if (filter.to() != null) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"to\"");
			var __jte_html_attribute_4 = filter.to().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
		}
		jteOutput.writeContent("\n        <label class=\"grow\"><span class=\"hidden\">Words</span><input type=\"search\" name=\"text\"");
		var __jte_html_attribute_5 = filter.text();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" placeholder=\"Words of a statement\" data-keys-target=\"search\"></label>\n        <label><span class=\"hidden\">Kind</span><select name=\"kind\">\n            <option value=\"\">any kind</option>\n            ");
		for (Kind kind : ListWords.kinds(facets)) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_6 = kind.word();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_7 = kind == filter.kind();
			if (__jte_html_attribute_7) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(kind.word().replace('-', ' '));
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("\n        </select></label>\n        <label><span class=\"hidden\">Source</span><select name=\"source\">\n            <option value=\"\">any source</option>\n            ");
		for (String source : ListWords.sources(facets)) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_8 = source;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = source.equals(filter.source());
			if (__jte_html_attribute_9) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(source);
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("\n        </select></label>\n        ");
		if (!facets.services().isEmpty()) {
			jteOutput.writeContent("\n            <label><span class=\"hidden\">Service</span><select name=\"service\">\n                <option value=\"\">any service</option>\n                ");
			for (String service : facets.services().keySet()) {
				jteOutput.writeContent("<option");
				var __jte_html_attribute_10 = service;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("option", "value");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("option", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_11 = service.equals(filter.service());
				if (__jte_html_attribute_11) {
				jteOutput.writeContent(" selected");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(service);
				jteOutput.writeContent("</option>");
			}
			jteOutput.writeContent("\n            </select></label>\n        ");
		}
		jteOutput.writeContent("\n        <noscript><button type=\"submit\">Filter</button></noscript>\n    </form>\n    ");
		gg.jte.generated.ondemand.timeline.JtelistedGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, filter, found, part);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		Facets facets = (Facets)params.get("facets");
		ListFilter filter = (ListFilter)params.get("filter");
		Counts counts = (Counts)params.get("counts");
		long found = (long)params.get("found");
		ListPage part = (ListPage)params.get("part");
		render(jteOutput, jteHtmlInterceptor, page, incident, facets, filter, counts, found, part);
	}
}
