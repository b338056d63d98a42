/** Sentences of Payload's own panel that would leave an editor without a next step, by language and Payload's key. */
export const panelTexts = {
  en: {
    error: {
      // Shown to people who are signed in as well, of whom Payload says the opposite.
      unauthorized: 'This is not for your role, or you are not signed in.',
      notAllowedToAccessPage: 'What you may do is in the menu; for the rest ask an administrator.',
      notAllowedToPerformAction:
        'You are not allowed to perform this action. Ask an administrator, who can do it or change your role.',
    },
    general: {
      sorryNotFound:
        'There is no such page, or it is not for your role. What you may do is in the menu; for the rest ask an administrator.',
    },
    version: {
      problemRestoringVersion:
        'This version was not restored, and nothing has changed. What readers see has to be approved first: restore it as a draft, by the arrow beside the button, and ask for review.',
    },
  },
}
