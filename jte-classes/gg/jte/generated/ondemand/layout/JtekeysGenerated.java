package gg.jte.generated.ondemand.layout;
@SuppressWarnings("unchecked")
public final class JtekeysGenerated {
	public static final String JTE_NAME = "layout/keys.jte";
	public static final int[] JTE_LINE_INFO = {13,13,13,13,13,13,13,13,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<dialog class=\"keys\" data-keys-target=\"help\" aria-labelledby=\"keys-title\">\n    <h2 id=\"keys-title\">Keys</h2>\n    <dl>\n        <dt><kbd>g</kbd> <kbd>i</kbd></dt><dd>incidents</dd>\n        <dt><kbd>g</kbd> <kbd>p</kbd></dt><dd>people</dd>\n        <dt><kbd>/</kbd></dt><dd>search or filter</dd>\n        <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous statement</dd>\n        <dt><kbd>p</kbd></dt><dd>pin the statement</dd>\n        <dt><kbd>e</kbd></dt><dd>edit the statement</dd>\n        <dt><kbd>?</kbd></dt><dd>this list</dd>\n    </dl>\n    <form method=\"dialog\"><button type=\"submit\">Close</button></form>\n</dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
