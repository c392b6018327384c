package gg.jte.generated.ondemand.timeline;
import dev.hindcast.timeline.edit.KeptBlindSpot;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.web.BlindSpotWords;
@SuppressWarnings("unchecked")
public final class JteblindspotsGenerated {
	public static final String JTE_NAME = "timeline/blind-spots.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,8,8,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,12,12,14,14,14,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, KeptTimeline timeline) {
		jteOutput.writeContent("<section class=\"panel\" id=\"blind-spots\" aria-labelledby=\"blind-spots-title\">\n    <h2 id=\"blind-spots-title\">Blind spots</h2>\n    ");
		if (timeline.blindSpots().isEmpty()) {
			jteOutput.writeContent("\n        <p class=\"soft\">None of five minutes or more is seen in the evidence. That is not proof that there was none.</p>\n    ");
		} else {
			jteOutput.writeContent("\n        <ul class=\"spots\">\n            ");
			for (KeptBlindSpot spot : timeline.blindSpots()) {
				jteOutput.writeContent("<li");
				var __jte_html_attribute_0 = spot.text();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("li", "title");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("li", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(BlindSpotWords.length(spot));
				jteOutput.writeContent("</b> ");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(BlindSpotWords.what(spot));
				jteOutput.writeContent("</li>");
			}
			jteOutput.writeContent("\n        </ul>\n    ");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		KeptTimeline timeline = (KeptTimeline)params.get("timeline");
		render(jteOutput, jteHtmlInterceptor, timeline);
	}
}
