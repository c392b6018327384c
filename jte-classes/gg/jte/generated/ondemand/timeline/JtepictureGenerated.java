package gg.jte.generated.ondemand.timeline;
import dev.hindcast.evidence.Facets;
import dev.hindcast.incident.Incident;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.web.ListFilter;
import dev.hindcast.timeline.web.Reach;
@SuppressWarnings("unchecked")
public final class JtepictureGenerated {
	public static final String JTE_NAME = "timeline/picture.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,11,11,12,12,12,12,13,13,13,13,13,13,13,13,13,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,23,23,26,26,29,29,29,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Incident incident, KeptTimeline timeline, Facets facets, ListFilter filter, Reach reach, String picture) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n<section class=\"panel picture\" aria-label=\"Picture of the timeline\" data-controller=\"picture\" data-picture-url-value=\"");
		jteOutput.setContext("section", "data-picture-url-value");
		jteOutput.writeUserContent(base);
		jteOutput.setContext("section", null);
		jteOutput.writeContent("/picture\"\n        ");
		var __jte_html_attribute_0 = incident.zone().getId();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-picture-zone-value=\"");
			jteOutput.setContext("section", "data-picture-zone-value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-action=\"timeline:changed@document->picture#refresh\">\n    <div class=\"tools\">\n        <span class=\"zooms\" role=\"group\" aria-label=\"Zoom\">\n            <span aria-hidden=\"true\">Zoom</span>\n            ");
		for (Reach.Preset preset : Reach.presets(timeline, facets)) {
			jteOutput.writeContent("\n                <a class=\"button\"");
			var __jte_html_attribute_1 = base + filter.between(preset.reach()).query();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-action=\"picture#preset\" data-picture-target=\"preset\"\n                  ");
			var __jte_html_attribute_2 = preset.reach().from().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" data-from=\"");
				jteOutput.setContext("a", "data-from");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = preset.reach().to().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" data-to=\"");
				jteOutput.setContext("a", "data-to");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(preset.name());
			jteOutput.writeContent("</a>\n            ");
		}
		jteOutput.writeContent("\n        </span>\n        <span class=\"soft hint\" data-picture-target=\"hint\">Drag across a span to zoom; <kbd>+</kbd> <kbd>−</kbd> <kbd>←</kbd> <kbd>→</kbd> <kbd>0</kbd></span>\n        ");
		gg.jte.generated.ondemand.timeline.JtelegendGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n    </div>\n    <div class=\"canvas\" data-picture-target=\"canvas\" tabindex=\"0\" role=\"group\" aria-label=\"Timeline. Plus and minus zoom, arrows move, 0 shows all again.\">\n        ");
		jteOutput.writeUnsafeContent(picture);
		jteOutput.writeContent("\n    </div>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Incident incident = (Incident)params.get("incident");
		KeptTimeline timeline = (KeptTimeline)params.get("timeline");
		Facets facets = (Facets)params.get("facets");
		ListFilter filter = (ListFilter)params.get("filter");
		Reach reach = (Reach)params.get("reach");
		String picture = (String)params.get("picture");
		render(jteOutput, jteHtmlInterceptor, incident, timeline, facets, filter, reach, picture);
	}
}
