/** Holds answers against docs/openapi.json. */
import Ajv from 'ajv/dist/2020';
import document from '../../../docs/openapi.json';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

// The document names formats of its own for nothing, and has the words of OpenAPI beside those of JSON Schema.
const ajv = new Ajv({ strict: false, allErrors: true });

const paths = Object.entries(document.paths as Record<string, Record<string, Operation>>).map(
  ([path, operations]) => ({
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    operations,
  }),
);

const error = paths.find(({ operations }) => operations['post'])?.operations['post']?.responses[
  '4XX'
]?.content?.['application/json']?.schema;
if (!error) throw new Error('docs/openapi.json describes no errors.');

/** The schema of this answer; that of an error where nothing is. */
function schemaOf(method: string, path: string, status: number): object | undefined {
  const known = paths.find(({ pattern }) => pattern.test(path));
  const operation = known?.operations[method.toLowerCase()];
  if (!operation) return status === 404 || status === 429 ? error : undefined;
  const { responses } = operation;
  const response = responses[String(status)] ?? responses[`${String(status).charAt(0)}XX`];
  return response?.content?.['application/json']?.schema;
}

/** @throws Error when the document has no such answer, or another one */
export function checkAnswer(
  method: string,
  target: string,
  { status, body }: { status: number; body: unknown },
): void {
  const path = target.split('?')[0] ?? '';
  // What wallets are answered is their own contract, and a picture is no JSON.
  if (path.startsWith('/notifications/')) return;
  if (path.startsWith('/pictures/') && status === 200) return;
  const call = `${method} ${path} ${status}`;
  const schema = schemaOf(method, path, status);
  if (!schema) throw new Error(`docs/openapi.json has no ${call}.`);
  const validate = ajv.compile(schema);
  if (validate(body)) return;
  throw new Error(`${call} is not as docs/openapi.json says: ${ajv.errorsText(validate.errors)}`);
}
