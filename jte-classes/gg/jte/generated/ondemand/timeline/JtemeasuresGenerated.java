package gg.jte.generated.ondemand.timeline;
import dev.hindcast.timeline.web.Measure;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtemeasuresGenerated {
	public static final String JTE_NAME = "timeline/measures.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,10,10,10,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Measure> measures, boolean due) {
		jteOutput.writeContent("<dl class=\"measures\" id=\"measures\">\n    ");
		for (Measure measure : measures) {
			jteOutput.writeContent("\n        <div");
			var __jte_html_attribute_0 = measure.unseen() ? "unseen" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("div", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><dt>");
			jteOutput.setContext("dt", null);
			jteOutput.writeUserContent(measure.label());
			jteOutput.writeContent("</dt><dd");
			var __jte_html_attribute_1 = measure.isUnknown() ? "soft" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("dd", "class");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("dd", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(measure.value());
			jteOutput.writeContent("</dd></div>\n    ");
		}
		jteOutput.writeContent("\n    ");
		if (due) {
			jteOutput.writeContent("<div class=\"due\"><dt>milestones</dt><dd class=\"soft\">being worked out</dd></div>");
		}
		jteOutput.writeContent("\n</dl>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Measure> measures = (List<Measure>)params.get("measures");
		boolean due = (boolean)params.getOrDefault("due", false);
		render(jteOutput, jteHtmlInterceptor, measures, due);
	}
}
