import { isRecord } from '../isRecord.js'

type Node = Readonly<Record<string, unknown>>

const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isRecord) : [])

const print = (value: unknown): string => {
  const printer = isRecord(value) ? printers[String(value.kind)] : undefined
  return isRecord(value) && printer ? printer(value) : ''
}

const join = (value: unknown, separator = ' '): string => nodesIn(value).map(print).join(separator)

const wrap = (open: string, text: string, close = ''): string => (text ? open + text + close : '')

/** Strings of the language are those of JSON; block strings come as plain ones, which mean the same. */
const quote = ({ value }: Node): string => JSON.stringify(value)

const plain = ({ value }: Node): string => String(value)

const nameAndValue = ({ name, value }: Node): string => `${print(name)}: ${print(value)}`

const printers: Readonly<Record<string, (node: Node) => string>> = {
  Name: plain,
  Document: ({ definitions }) => join(definitions, '\n'),
  OperationDefinition: ({ operation, name, variableDefinitions, directives, selectionSet }) =>
    `${String(operation)}${wrap(' ', print(name))}${wrap('(', join(variableDefinitions, ', '), ')')}` +
    `${wrap(' ', join(directives))} ${print(selectionSet)}`,
  VariableDefinition: ({ variable, type, defaultValue, directives }) =>
    `${print(variable)}: ${print(type)}${wrap(' = ', print(defaultValue))}${wrap(' ', join(directives))}`,
  FragmentDefinition: ({ name, typeCondition, directives, selectionSet }) =>
    `fragment ${print(name)} on ${print(typeCondition)}${wrap(' ', join(directives))} ${print(selectionSet)}`,
  SelectionSet: ({ selections }) => `{ ${join(selections)} }`,
  Field: ({ alias, name, arguments: given, directives, selectionSet }) =>
    `${wrap('', print(alias), ': ')}${print(name)}${wrap('(', join(given, ', '), ')')}` +
    `${wrap(' ', join(directives))}${wrap(' ', print(selectionSet))}`,
  FragmentSpread: ({ name, directives }) => `...${print(name)}${wrap(' ', join(directives))}`,
  InlineFragment: ({ typeCondition, directives, selectionSet }) =>
    `...${wrap(' on ', print(typeCondition))}${wrap(' ', join(directives))} ${print(selectionSet)}`,
  Directive: ({ name, arguments: given }) => `@${print(name)}${wrap('(', join(given, ', '), ')')}`,
  Argument: nameAndValue,
  ObjectField: nameAndValue,
  Variable: ({ name }) => `$${print(name)}`,
  NamedType: ({ name }) => print(name),
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
  StringValue: quote,
  IntValue: plain,
  FloatValue: plain,
  BooleanValue: plain,
  EnumValue: plain,
  NullValue: () => 'null',
  ListValue: ({ values }) => `[${join(values, ', ')}]`,
  ObjectValue: ({ fields }) => `{ ${join(fields, ', ')} }`,
}

/** The text of a query: as it was written where that is known, else printed from its parts. */
export const printDocument = (document: object | string): string => {
  if (!isRecord(document) || document.kind !== 'Document') return String(document)
  const { loc } = document
  const source = isRecord(loc) && isRecord(loc.source) ? loc.source.body : undefined
  return typeof source === 'string' ? source : print(document)
}
