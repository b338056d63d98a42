/**
 * Styles of every element.
 *
 * What is locked: rules of the page reach into a shadow tree by inheritance, custom properties, `::part()` and the
 * host. A `.lock` inherits nothing, reads no custom property and has no part on it or around it. The rules marked
 * `!important` win over the page's, also over its important ones, because in that order the inner tree comes first:
 * those of `:host` keep it from clipping its own end, and those of `[part]` keep parts from covering what is locked.
 */
export const baseCss = `
:host{display:block;isolation:isolate;min-inline-size:min(100%,16rem)}
.root{--text:var(--cofactor-color-text,light-dark(#1b2321,#e7ecea));
--muted:var(--cofactor-color-muted,light-dark(#56625e,#a5b2ad));
--line:var(--cofactor-color-border,light-dark(#dce3e0,#303a37));
--surface:var(--cofactor-color-surface,light-dark(#fff,#171c1b));
--accent:var(--cofactor-color-accent,light-dark(#0c6b58,#74d1b7));
--tint:color-mix(in oklab,var(--accent) 10%,transparent)}
:host,.root{height:auto!important;max-height:none!important;overflow:visible!important;clip:auto!important;clip-path:none!important;mask:none!important;-webkit-line-clamp:none!important}
[part]{position:static!important;margin:0!important;float:none!important;transform:none!important;translate:none!important;z-index:auto!important;visibility:inherit!important;view-transition-name:none!important}
[part]::before,[part]::after{content:none!important}
.root{container-type:inline-size;box-sizing:border-box;display:grid;grid-template-columns:minmax(0,1fr);gap:1.125em;padding:var(--cofactor-space,1.375em);border:1px solid var(--line);border-radius:var(--cofactor-radius,.875em);background:var(--surface);color:var(--text);font-family:var(--cofactor-font,inherit);font-size:var(--cofactor-font-size,inherit);line-height:1.55;overflow-wrap:break-word;text-align:start;font-variant-numeric:tabular-nums}
h1,h2,h3,h4,h5,h6{font-size:1.25em;line-height:1.3;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
p,ul,ol,dl,dd,table,h1,h2,h3,h4,h5,h6{margin:0}
.stack{display:grid;grid-template-columns:minmax(0,1fr);gap:.625em}
.small{font-size:.875em;color:var(--muted)}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:2px solid currentColor;outline-offset:2px;border-radius:2px}
summary{cursor:pointer}
.lock{all:initial;color-scheme:inherit;visibility:inherit;display:block;position:relative;z-index:2147483647;box-sizing:border-box;font:small/1.55 system-ui,sans-serif;overflow-wrap:break-word;color:light-dark(#47514d,#b3beba);background:light-dark(#f5f7f6,#1f2624);padding:.875em 1em;border-radius:8px}
.lock :is(p,ul,ol){margin:.5em 0 0;padding:0}
.lock p:first-child{margin:0}
.lock :is(ul,ol){padding-inline-start:1.25em}
.lock strong{font-weight:650}
.lock a{color:inherit;text-decoration:underline}
.warn{font-size:medium;color:light-dark(#573800,#f3d9a8);background:light-dark(#fff5e0,#2c2312);border:1px solid light-dark(#c98a1b,#8f6a22);border-inline-start-width:4px}
@media(forced-colors:active){.lock{border:1px solid}}
@media print{.root{border-color:#999;break-inside:auto;color-scheme:light}.lock,tr,li{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}a[part]{text-decoration:none}}
`
