/** What every operation may answer is said once in an OpenAPI document, and referred to. */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectAt = (value: unknown, key: string): Json => (isObject(value) && isObject(value[key]) ? value[key] : {});

const problemType = "application/problem+json";

/** The document with its problem responses, and their schema, under `components`. */
export function shareProblems(document: Json): Json {
  const responses: Json = {};
  let problem: unknown;
  const paths = Object.fromEntries(
    Object.entries(objectAt(document, "paths")).map(([path, item]) => [path, mapOperations(item)]),
  );
  const components = objectAt(document, "components");
  return {
    ...document,
    components: {
      ...components,
      ...(problem === undefined ? {} : { schemas: { ...objectAt(components, "schemas"), Problem: problem } }),
      responses: { ...objectAt(components, "responses"), ...responses },
    },
    paths,
  };

  function mapOperations(item: unknown): Json {
    return Object.fromEntries(
      Object.entries(isObject(item) ? item : {}).map(([method, operation]) => [
        method,
        { ...(operation as Json), responses: mapResponses(objectAt(operation, "responses")) },
      ]),
    );
  }

  function mapResponses(all: Json): Json {
    return Object.fromEntries(
      Object.entries(all).map(([status, response]) => {
        const content = objectAt(objectAt(response, "content"), problemType);
        if (content["schema"] === undefined) return [status, response];
        problem ??= content["schema"];
        const name = `Problem${status}`;
        responses[name] ??= {
          ...(response as Json),
          content: { [problemType]: { schema: { $ref: "#/components/schemas/Problem" } } },
        };
        return [status, { $ref: `#/components/responses/${name}` }];
      }),
    );
  }
}
