package gg.jte.generated.ondemand.timeline;
import dev.hindcast.timeline.edit.KeptBlindSpot;
import dev.hindcast.timeline.web.BlindSpotWords;
import dev.hindcast.timeline.web.ListWords;
@SuppressWarnings("unchecked")
public final class JteunseenGenerated {
	public static final String JTE_NAME = "timeline/unseen.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,5,5,5,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, KeptBlindSpot spot) {
		jteOutput.writeContent("<li class=\"gap\" data-order=\"");
		jteOutput.setContext("li", "data-order");
		jteOutput.writeUserContent(ListWords.order(spot.from()));
		jteOutput.setContext("li", null);
		jteOutput.writeContent("~~\"><strong>");
		jteOutput.setContext("strong", null);
		jteOutput.writeUserContent(BlindSpotWords.of(spot));
		jteOutput.writeContent("</strong> <small>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(spot.text());
		jteOutput.writeContent("</small></li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		KeptBlindSpot spot = (KeptBlindSpot)params.get("spot");
		render(jteOutput, jteHtmlInterceptor, spot);
	}
}
