/** How a result looks on paper: a Typst document that takes everything as data, so that nothing has to be escaped. */

export const template = `
#let data = json(bytes(sys.inputs.data))
#let zh = data.lang == "zh"
#let accent = rgb("#1f5f4a")
#let soft = rgb("#5b6660")
#set document(title: data.title, date: none)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 20mm, bottom: 20mm),
  footer: context [
    #set text(8pt, fill: soft)
    #data.footer #h(1fr) #counter(page).display("1 / 1", both: true)
  ],
)
#set text(font: data.fonts, size: 10.5pt, lang: data.lang, region: if zh { "cn" } else { "gb" })
#set par(leading: 0.75em, justify: false)
#show heading.where(level: 1): it => text(18pt, weight: "bold", fill: accent, it.body)
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.9em, stroke: (bottom: 0.6pt + accent), inset: (bottom: 4pt), width: 100%, text(13pt, weight: "bold", fill: accent, it.body))
= #data.title

#text(fill: soft, data.subtitle)

#text(data.note)

#for section in data.sections [
  == #section.title
  #if section.rows.len() == 0 [#text(fill: soft, section.empty)]
  #for row in section.rows [
    #block(breakable: false, above: 1em, width: 100%)[
      #text(weight: "bold", row.title) #h(0.6em) #text(8.5pt, fill: soft, row.clause)
      #if row.lead != none [ \\ #text(fill: accent, row.lead)]
      #for line in row.lines [ \\ #text(9.5pt, line)]
    ]
  ]
]
`;
