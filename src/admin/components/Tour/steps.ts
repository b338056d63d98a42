type Step = { readonly title: string; readonly text: readonly string[] }

/** What somebody new needs to know, in the order in which they need it. */
export const steps: readonly Step[] = [
  {
    title: 'Welcome to Cofactor',
    text: [
      'Here you write and check what is known of minerals, and what it rests on.',
      'This page, the overview, shows what there is to do. Each number opens the list of what it counts.',
    ],
  },
  {
    title: 'Nodes and claims',
    text: [
      'Minerals, symptoms, foods and functions are nodes. A claim joins two of them in one sentence that can be true or false.',
      'Every claim says what it rests on, which way it points and how sure that is.',
    ],
  },
  {
    title: 'Drafts are safe',
    text: [
      '“Save Draft” keeps your work, and readers see nothing of it. What is public changes only when you publish.',
      'Before you do, look at the tabs “Changes” and “Preview” of a document: what will differ, and how it will look.',
    ],
  },
  {
    title: 'Finding anything',
    text: [
      'Press Ctrl and K (⌘ and K on a Mac), or “Find” at the top of every page.',
      'Type a title, a lay term, an address, a DOI, a PMID or an FDC id. Drafts are found, too.',
    ],
  },
  {
    title: 'Where the gaps are',
    text: [
      'The coverage map, under “Workbench”, shows which minerals and symptoms have claims, how sure those are, and where there is nothing yet.',
      '“Translations” shows which Spanish texts are missing or older than the English ones. You can take this tour again from the overview.',
    ],
  },
]
