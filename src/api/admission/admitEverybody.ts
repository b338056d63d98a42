import type { Admission, Admit } from './admission'

const admission: Admission = {
  caller: { kind: 'anonymous', subject: 'anonymous' },
  headers: [],
  isPrivate: false,
}

/** Published content for all, without limit. There is nobody then whom drafts could be shown to. */
export const admitEverybody: Admit = () => admission
