export const tableCss = `
table{border-collapse:collapse;inline-size:100%}
caption{text-align:start;font-weight:650;font-size:1.125em;line-height:1.35;padding-bottom:.625em}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:.55em clamp(.5em,2.5cqi,1.25em) .55em 0;border-bottom:1px solid var(--line)}
thead th{font-size:.875em;font-weight:600;color:var(--muted);vertical-align:bottom}
tbody tr:last-child>*{border-bottom:0}
:is(th,td):last-child{padding-inline-end:0}
.number{text-align:end;white-space:nowrap}
@container(max-width:24em){th,td{white-space:normal;overflow-wrap:anywhere;hyphens:auto}}
`
