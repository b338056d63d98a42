/**
 * Why a document may not be published: `path` is the field as Payload names it (`evidence.0.citation`), `message`
 * one sentence for the editor that says what is wrong and what would be right.
 */
export type FieldProblem = { path: string; message: string }
