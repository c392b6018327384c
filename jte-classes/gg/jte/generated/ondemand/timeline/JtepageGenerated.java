package gg.jte.generated.ondemand.timeline;
import dev.hindcast.evidence.Facets;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.web.EditSentence;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.ListPage;
import dev.hindcast.timeline.web.Measure;
import dev.hindcast.timeline.web.Reach;
import dev.hindcast.timeline.web.SpanSentence;
import dev.hindcast.timeline.web.Counts;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "timeline/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,9,10,11,12,12,12,12,27,27,28,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,31,31,31,33,33,33,34,34,34,34,34,34,34,34,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,40,40,40,40,40,40,40,40,40,40,40,41,41,42,42,43,43,44,44,45,45,48,48,51,51,54,54,56,56,56,57,57,57,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,26,26,26};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, KeptTimeline timeline, Facets facets, List<Measure> measures, List<EditSentence> edits, ListFilter filter, Counts counts, long found, ListPage part, Reach reach, String picture, SpanSentence span, long cursor, boolean due) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, page, incident.title(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<div class=\"incident\" data-controller=\"live timeline\" data-live-url-value=\"");
				jteOutput.setContext("div", "data-live-url-value");
				jteOutput.writeUserContent(base);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("/stream\"");
				var __jte_html_attribute_0 = cursor;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" data-live-after-value=\"");
					jteOutput.setContext("div", "data-live-after-value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("\n    ");
				var __jte_html_attribute_1 = base;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" data-timeline-url-value=\"");
					jteOutput.setContext("div", "data-timeline-url-value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" data-action=\"live:statement->timeline#statement live:milestones->timeline#milestones live:incident->timeline#milestones\">\n    <p class=\"crumb\"><a href=\"/incidents\">Incidents</a> / ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(incident.title());
				jteOutput.writeContent(" <span class=\"live-state\" data-live-target=\"state\" role=\"status\"></span></p>\n    <header class=\"title\">\n        <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(incident.title());
				jteOutput.writeContent("</h1>\n        ");
				if (page.mayEdit()) {
					jteOutput.writeContent("<a class=\"button\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/edit\">Edit</a>");
				}
				jteOutput.writeContent("\n    </header>\n    <div class=\"chips\">\n        ");
				gg.jte.generated.ondemand.incident.JtechipsGenerated.render(jteOutput, jteHtmlInterceptor, incident);
				jteOutput.writeContent("\n        ");
				if (span != null) {
					jteOutput.writeContent("<span");
					var __jte_html_attribute_2 = span.utc();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("span", "title");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(span.told());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("\n    </div>\n    <form id=\"act\" method=\"post\"");
				var __jte_html_attribute_3 = base;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" hidden>");
				gg.jte.generated.ondemand.layout.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, page);
				jteOutput.writeContent("</form>\n    ");
				if (facets.count() == 0) {
					jteOutput.writeContent("\n        ");
					gg.jte.generated.ondemand.timeline.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, page, incident);
					jteOutput.writeContent("\n    ");
				} else {
					jteOutput.writeContent("\n        ");
					gg.jte.generated.ondemand.timeline.JtemeasuresGenerated.render(jteOutput, jteHtmlInterceptor, measures, due);
					jteOutput.writeContent("\n        ");
					gg.jte.generated.ondemand.timeline.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, incident, timeline, facets, filter, reach, picture);
					jteOutput.writeContent("\n        <div class=\"cols\">\n            <section class=\"happened\" aria-labelledby=\"happened\">\n                ");
					gg.jte.generated.ondemand.timeline.JtelistGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, facets, filter, counts, found, part);
					jteOutput.writeContent("\n            </section>\n            <aside class=\"side\" aria-label=\"About the timeline\">\n                ");
					gg.jte.generated.ondemand.timeline.JtesideGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, timeline, edits);
					jteOutput.writeContent("\n            </aside>\n        </div>\n    ");
				}
				jteOutput.writeContent("\n</div>\n");
			}
		}, true);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		KeptTimeline timeline = (KeptTimeline)params.get("timeline");
		Facets facets = (Facets)params.get("facets");
		List<Measure> measures = (List<Measure>)params.get("measures");
		List<EditSentence> edits = (List<EditSentence>)params.get("edits");
		ListFilter filter = (ListFilter)params.get("filter");
		Counts counts = (Counts)params.get("counts");
		long found = (long)params.get("found");
		ListPage part = (ListPage)params.get("part");
		Reach reach = (Reach)params.get("reach");
		String picture = (String)params.get("picture");
		SpanSentence span = (SpanSentence)params.get("span");
		long cursor = (long)params.get("cursor");
		boolean due = (boolean)params.get("due");
		render(jteOutput, jteHtmlInterceptor, page, incident, timeline, facets, measures, edits, filter, counts, found, part, reach, picture, span, cursor, due);
	}
}
