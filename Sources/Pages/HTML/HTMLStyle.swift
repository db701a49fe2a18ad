/// The style sheet of every page.
///
/// Type of the reader's own system; colours that keep a contrast of 4.5 to 1 or more in light and
/// dark, and never say anything alone; on paper everything stands in black on A4.
enum HTMLStyle {
  /// The sheet, as it stands in the page.
  static let sheet = InlineText(
    "\n" + [colours, text, tables, parts, PictureStyle.inPages, paper].joined(separator: "\n")
      + "\n")

  private static let colours = """
    :root{color-scheme:light dark;\(Palette.properties(isDark: false))}
    @media (prefers-color-scheme:dark){:root{\(Palette.properties(isDark: true))}}
    """

  private static let text = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    main{max-width:76rem;margin:0 auto;padding:2.5rem 1.5rem 4rem;outline:0;
    overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;
    font-weight:600;line-height:1.25;text-wrap:balance;margin:2rem 0 .5rem}
    h1{font-size:1.9rem;margin:0 0 1.25rem;letter-spacing:-.01em}
    h2{font-size:1.35rem;margin-top:2.75rem}
    h3{font-size:1.125rem}
    h4,h5,h6{font-size:1rem}
    p,ul,ol,dl,figure{margin:.75rem 0}
    p,.events,.sources,.note,figcaption,.terms{max-width:46rem}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
    section{scroll-margin-top:1rem}
    :target{scroll-margin-top:1rem}
    li:target{background:var(--band)}
    .skip{position:absolute;left:-100vw;top:0;padding:.75rem 1rem;background:var(--paper);
    z-index:1}
    .skip:focus{left:0}
    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1rem 0}
    .paper{display:none}
    table{border-collapse:collapse;margin:1rem 0;font-size:.875rem;line-height:1.45}
    .scroll table{margin:0}
    caption{text-align:start;font-weight:600;padding:0 0 .5rem;max-width:46rem}
    abbr{text-decoration:none}
    .grid .code{min-width:0}
    th,td{padding:.4rem 1.1rem .4rem 0;text-align:start;vertical-align:top;
    border-bottom:1px solid var(--rule)}
    th:last-child,td:last-child{padding-right:.25rem}
    thead th{vertical-align:bottom;font-weight:600;color:var(--soft);
    border-bottom:2px solid var(--ink);white-space:nowrap}
    tbody th{font-weight:500}
    .broad{min-width:15rem}
    tbody tr:hover>*{background:var(--band)}
    .number{text-align:end;font-variant-numeric:tabular-nums}
    .day{font-variant-numeric:tabular-nums;min-width:6.5rem}
    .code{min-width:9rem}
    time,.edtf{white-space:nowrap;font-variant-numeric:tabular-nums}
    td time,dd time{white-space:normal}
    """

  private static let parts = """
    .holds{color:var(--holds)}
    .waiting{color:var(--waiting)}
    .refused{color:var(--refused)}
    .over{color:var(--over)}
    .mark{font-style:italic;color:var(--alarm)}
    .refs{padding-left:.1rem}
    td>.refs,th>.refs{display:inline-block;vertical-align:top;width:max-content;
    max-width:11rem}
    .ref{display:inline-block;min-width:1.5rem;text-align:center;font-size:.8125rem;
    line-height:1.5rem;text-decoration:none;font-variant-numeric:tabular-nums}
    .back{display:inline-block;min-width:1.5rem;line-height:1.5rem;text-align:center;
    text-decoration:none;font-size:.875rem}
    .head{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;padding:.75rem 0;
    border:solid var(--rule);border-width:1px 0;font-size:.875rem}
    .head div{max-width:24rem}
    dt{color:var(--soft)}
    .head dt{font-size:.8125rem}
    dd{margin:0}
    .head dd{font-weight:600}
    .whole{white-space:nowrap}
    .terms dd{overflow-wrap:anywhere}
    .terms div{display:grid;grid-template-columns:11rem 1fr;gap:0 1.25rem;padding:.3rem 0;
    border-bottom:1px solid var(--rule)}
    .events{list-style:none;padding:0}
    .events>li{display:grid;grid-template-columns:11rem 1fr;gap:0 1.25rem;padding:.55rem 0;
    border-bottom:1px solid var(--rule)}
    .when{font-variant-numeric:tabular-nums;color:var(--soft)}
    .events p{margin:0}
    .events ul{margin:.15rem 0;padding-left:1.1rem;font-size:.9375rem}
    .after{font-size:.875rem;color:var(--soft)}
    .note{margin:1rem 0;padding:.1rem 1rem;border-left:3px solid var(--soft);
    background:var(--band)}
    .note p{margin:.5rem 0}
    .caution{border-left-color:var(--alarm)}
    .caution strong{color:var(--alarm)}
    .none{color:var(--soft)}
    .contents ol{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;
    font-size:.875rem}
    .contents a{display:inline-block;padding:.25rem 0}
    .end{margin-top:3rem;font-size:.9375rem}
    .end h2{font-size:1.125rem}
    .sources{padding-left:2.25rem}
    .sources li{padding:.25rem 0}
    .sources a{overflow-wrap:anywhere;padding:.25rem 0}
    .sources li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
    figure{margin:1.5rem 0}
    @media (max-width:40rem){
    main{padding:1.5rem 1rem 3rem}
    h1{font-size:1.55rem}
    thead th{white-space:normal;overflow-wrap:normal;hyphens:auto}
    table{overflow-wrap:anywhere}
    caption{max-width:calc(100vw - 2rem)}
    .broad{min-width:9rem}
    .scroll table{overflow-wrap:normal}
    table .day,table .code{min-width:0}
    .scroll .day{min-width:6.5rem}
    .scroll .code{min-width:9rem}
    td,th{padding-right:.75rem}
    td>.refs,th>.refs{width:auto;min-width:6.25rem;padding-top:.125rem}
    .terms div,.events>li{grid-template-columns:1fr}
    .terms dt,.when{font-size:.875rem}
    }
    """

  private static let paper = """
    @page{size:A4;margin:18mm 16mm}
    @media print{
    :root{color-scheme:light;--paper:#fff;--band:#fff;--ink:#000;--soft:#333;--rule:#999;
    --link:#000;--holds:#000;--waiting:#000;--refused:#000;--over:#333;--alarm:#000}
    html{font-size:9.5pt}
    main{max-width:none;padding:0}
    .skip,.back,.contents,.screen{display:none}
    .paper{display:block}
    .scroll{overflow:visible}
    table{font-size:8pt}
    thead{display:table-header-group}
    tr,.events>li,.terms div,.note,.sources li,.head,svg{break-inside:avoid}
    h1,h2,h3,h4,h5,h6,caption,figcaption{break-after:avoid}
    thead th{white-space:normal}
    th,td{padding:.2rem .35rem .2rem 0}
    .day,.code,.broad{min-width:0}
    a{text-decoration:none}
    a[href^="http"]::after{content:" <" attr(href) ">";overflow-wrap:anywhere;font-size:90%}
    .note{border:1px solid #999;border-left:3px solid #000}
    }
    """
}
