//! `lint`: a document with nothing to mend, and one with one thing to mend for each that is asked of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const GOOD: &str = include_str!("data/lint/good.yaml");
const CODES: &str = include_str!("data/lint/codes.yaml");

/// Exit code, stdout, stderr.
fn lint(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("lint")
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A folder with a spec as the repository has one.
fn folder(spec: &str, codes: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    for (name, text) in [("vod.yaml", spec), ("iam.yaml", GOOD), ("error-codes.yaml", codes)] {
        fs::write(folder.path().join("spec").join(name), text).unwrap();
    }
    folder
}

#[derive(Clone, Copy)]
enum In {
    Spec,
    Codes,
}

/// One edit that breaks one rule, and where that is found.
struct Case {
    rule: &'static str,
    document: In,
    from: &'static str,
    to: &'static str,
    pointer: String,
}

impl Case {
    /// The one finding that there is to be, or what there is instead.
    fn findings(&self) -> Result<String, String> {
        let (good, name) = match self.document {
            In::Spec => (GOOD, "vod"),
            In::Codes => (CODES, "error-codes"),
        };
        let Case { rule, from, to, pointer, .. } = self;
        assert_eq!(good.matches(from).count(), 1, "{rule}: which place is meant by {from:?}?");
        let edited = good.replacen(from, to, 1);
        let folder = match self.document {
            In::Spec => folder(&edited, CODES),
            In::Codes => folder(GOOD, &edited),
        };
        let (code, stdout, stderr) = lint(folder.path(), &[]);
        let expected = format!("spec/{name}.yaml#{pointer}: [{rule}] ");
        let instead = || format!("{to:?} should give {expected}and that alone, but gives\n{stderr}{stdout}");
        let finding = stderr.strip_prefix(&expected).ok_or_else(instead)?;
        let (finding, summary) = finding.split_once("\n").ok_or_else(instead)?;
        let (problem, mend) = finding.split_once(". To mend it: ").ok_or_else(instead)?;
        let says_how = !problem.is_empty() && mend.len() > 1 && mend.ends_with('.');
        let is_alone = summary == "1 finding in 1 document.\n" && stdout.is_empty();
        if says_how && is_alone && code == Some(1) { Ok(stderr) } else { Err(instead()) }
    }
}

const ITEM: &str = "/paths/~1v1~1{project_id}~1books";
const SCHEMAS: &str = "/components/schemas";

fn get(rest: &str) -> String {
    format!("{ITEM}/get{rest}")
}

fn post(rest: &str) -> String {
    format!("{ITEM}/post{rest}")
}

fn delete(rest: &str) -> String {
    format!("{ITEM}/delete{rest}")
}

fn schema(rest: &str) -> String {
    format!("{SCHEMAS}/{rest}")
}

fn case(rule: &'static str, from: &'static str, to: &'static str, pointer: impl Into<String>) -> Case {
    Case { rule, document: In::Spec, from, to, pointer: pointer.into() }
}

fn codes(rule: &'static str, from: &'static str, to: &'static str, pointer: &str) -> Case {
    Case { rule, document: In::Codes, from, to, pointer: pointer.to_owned() }
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    vec![
        // Valid OpenAPI.
        case("openapi-version", "openapi: 3.0.3", "openapi: 3.1.0", "/openapi"),
        case("openapi-version", "openapi: 3.0.3", "openapi: 3.0.2", "/openapi"),
        case("openapi-parse", "version: \"1.0\"", "version: 1", "/info"),
        case("openapi-parse", "  title: Library\n", "", "/info"),
        case("openapi-parse", "          deprecated: true\n          schema", "          deprecated: perhaps\n          schema", get("/parameters/1")),
        case("openapi-parse", "          nullable: true\n          deprecated: true", "          nullable: true\n          deprecated: perhaps", schema("Book/properties/old_state")),
        case("openapi-parse", "      in: header\n", "", "/components/securitySchemes/token"),
        case("openapi-parse", "security:\n  - token: []\ntags", "security: token\ntags", ""),
        case("unknown-key", "      minLength: 1\n", "      minimumLength: 1\n", schema("BookId/minimumLength")),
        case("unknown-key", "          required: false\n", "          requred: false\n", get("/parameters/1/requred")),
        case("unknown-key", "      operationId: addBook\n", "      operationId: addBook\n      tag: books\n", post("/tag")),
        case("unknown-key", "        author:\n          $ref: \"#/components/schemas/Author\"\n", "        author:\n          $ref: \"#/components/schemas/Author\"\n          description: Who wrote it.\n", schema("NewBook/properties/author/description")),
        case("unknown-key", "        4XX:\n          $ref: \"#/components/responses/Error\"\n        5XX:", "        4XX:\n          $ref: \"#/components/responses/Error\"\n        5XY:", get("/responses/5XY")),
        case("unknown-key", "paths:\n", "paths:\n  books: {}\n", "/paths/books"),
        case("unknown-key", "        author:\n          $ref: \"#/components/schemas/Author\"\n", "        author:\n          $ref: \"#/components/schemas/Author\"\n          properties: { a: { type: string } }\n", schema("NewBook/properties/author/properties")),
        case("reference", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person\"", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Persn\"", schema("Book/properties/loans/items/$ref")),
        case("reference", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person\"", "          nullable: true\n          items:\n            $ref: \"#/components/responses/Error\"", schema("Book/properties/loans/items/$ref")),
        case("reference", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person\"", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person/properties/name\"", schema("Book/properties/loans/items/$ref")),
        case("reference", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person\"", "          nullable: true\n          items:\n            $ref: \"iam.yaml#/components/schemas/Person\"", schema("Book/properties/loans/items/$ref")),
        case("reference", "paths:\n", "paths:\n  /v1/other:\n    $ref: \"#/paths/~1v1\"\n", "/paths/~1v1~1other/$ref"),
        case("reference-circle", "    MaybePerson:\n      description: A person, or nobody.\n      nullable: true\n      allOf:\n        - $ref: \"#/components/schemas/Person\"", "    MaybePerson:\n      description: A person, or nobody.\n      nullable: true\n      allOf:\n        - $ref: \"#/components/schemas/MaybePerson\"", schema("MaybePerson")),
        case("reference-circle", "    MaybePerson:\n      description: A person, or nobody.\n      nullable: true\n      allOf:\n        - $ref: \"#/components/schemas/Person\"\n      type: object\n", "    MaybePerson:\n      $ref: \"#/components/schemas/MaybePerson\"\n", schema("MaybePerson")),
        case("unused-component", "    BookId:\n", "    Lamp:\n      description: A lamp.\n      type: object\n    BookId:\n", schema("Lamp")),
        case("unused-component", "    BookId:\n", "    Lamp:\n      description: A lamp.\n      type: array\n      items:\n        $ref: \"#/components/schemas/Lamp\"\n    BookId:\n", schema("Lamp")),
        case("unused-component", "      description: Who asks.\n", "      description: Who asks.\n    key:\n      type: apiKey\n      in: header\n      name: X-Key\n      description: A key.\n", "/components/securitySchemes/key"),
        case("unused-component", "    Error:\n      description: Refused or failed.\n", "    Gone:\n      description: It is gone.\n    Error:\n      description: Refused or failed.\n", "/components/responses/Gone"),
        case("path-parameter", "components:\n  securitySchemes:\n", "  /v1/{project_id}:\n    get:\n      operationId: shelve\n      summary: Shelve\n      description: Puts a book on a shelf.\n      externalDocs: { url: https://example.com/shelve }\n      x-iam-action: unknown\n      x-rate-limit: unknown\n      x-retry: unknown\n      responses:\n        \"204\": { description: It is there. }\ncomponents:\n  securitySchemes:\n", "/paths/~1v1~1{project_id}/get"),
        case("path-parameter", "  /v1/{project_id}/books:", "  /v1/books:", "/paths/~1v1~1books/parameters/0"),
        case("path-parameter", "      in: path\n      required: true\n", "      in: path\n      required: false\n", format!("{ITEM}/parameters/0")),
        case("parameter-unique", "        - name: page\n", "        - name: title\n", get("/parameters/2")),
        case("operation-id-unique", "operationId: addBook", "operationId: listBooks", post("/operationId")),
        case("tag-declared", "      operationId: addBook\n      tags: [books]", "      operationId: addBook\n      tags: [boks]", post("/tags/0")),
        case("security-declared", "        - {}\n        - token: []\n", "        - {}\n        - tokn: []\n", get("/security/1/tokn")),
        case("security-declared", "security:\n  - token: []\ntags", "security:\n  - token: []\n    key: []\ntags", "/security/0/key"),
        case("server-variable", "url: https://library.example.com", "url: https://{x}.example.com", "/servers/1"),
        case("server-variable", "https://library.{town}.example.com", "https://library.oxford.example.com", "/servers/0/variables/town"),
        case("server-variable", "default: oxford", "default: paris", "/servers/0/variables/town/default"),
        case("schema-type", "description: As a code.\n          type: string", "description: As a code.\n          type: text", schema("Error/properties/error_code/type")),
        case("schema-type", "type: number\n", "type: number\n                minLength: 1\n", schema("NewBook/properties/copies/items/properties/weight/minLength")),
        case("array-items", "          nullable: true\n          items:\n            $ref: \"#/components/schemas/Person\"", "          nullable: true", schema("Book/properties/loans")),
        case("required-property", "description: A person.\n      type: object\n", "description: A person.\n      type: object\n      required: [nam]\n", schema("Person/required/0")),
        case("limits", "minimum: 0.5", "minimum: 5", schema("NewBook/properties/copies/items/properties/weight")),
        case("limits", "minimum: 0.5", "exclusiveMinimum: true\n                minimum: 2", schema("NewBook/properties/copies/items/properties/weight")),
        case("limits", "description: As a code.\n", "description: As a code.\n          minLength: 5\n          maxLength: 4\n", schema("Error/properties/error_code")),
        case("limits", "description: Who had it.\n", "description: Who had it.\n          minItems: 5\n          maxItems: 4\n", schema("Book/properties/loans")),
        case("limits", "description: A person.\n", "description: A person.\n      minProperties: 5\n      maxProperties: 4\n", schema("Person")),
        case("default-value", "default: new", "default: old", schema("NewBook/properties/state/default")),
        case("default-value", "default: 1\n", "default: 10\n", get("/parameters/2/schema/default")),
        case("enum-value", "enum: [new, used]", "enum: [new, 1]", schema("NewBook/properties/state/enum/1")),
        case("enum-value", "enum: [new, used]", "enum: [new, new]", schema("NewBook/properties/state/enum/1")),
        case("enum-value", "enum: [new, used]", "enum: []", schema("NewBook/properties/state/enum")),
        // Operations.
        case("operation-id", "operationId: addBook", "operationId: AddBook", post("/operationId")),
        case("operation-id", "operationId: addBook", "operationId: add_book", post("/operationId")),
        case("operation-id", "      operationId: addBook\n", "", post("")),
        case("summary", "      summary: Add a book\n", "", post("")),
        case("operation-description", "description: Removes a book that waits for its shelf.", "description: Remove a book.", delete("/description")),
        case("operation-description", "      description: Removes a book that waits for its shelf.\n", "", delete("")),
        case("external-docs", "https://example.com/add", "http://example.com/add", post("/externalDocs/url")),
        case("external-docs", "      externalDocs:\n        url: https://example.com/add\n", "", post("")),
        case("iam-action", "x-iam-action: unknown", "x-iam-action: \"\"", post("/x-iam-action")),
        case("iam-action", "      x-iam-action: unknown\n", "", post("")),
        case("rate-limit", "x-rate-limit: 10\n", "x-rate-limit: 0\n", delete("/x-rate-limit")),
        case("rate-limit", "x-rate-limit: 10\n", "x-rate-limit: -1\n", delete("/x-rate-limit")),
        case("rate-limit", "x-rate-limit: 10\n", "x-rate-limit: 1.5\n", delete("/x-rate-limit")),
        case("rate-limit", "x-rate-limit: 10\n", "x-rate-limit: often\n", delete("/x-rate-limit")),
        case("rate-limit", "      x-rate-limit: 10\n", "", delete("")),
        case("retry", "x-retry: unsent", "x-retry: sometimes", post("/x-retry")),
        case("retry", "      x-retry: unsent\n", "", post("")),
        case("request-example", "          example: \"1\"\n      responses", "      responses", delete("")),
        case("request-example", "          example:\n            id: \"1\"\n            title: Emma\n            author:\n              name: Jane Austen\n            copies:\n              - { colour: red, pages: 300 }\n            notes:\n              language: { code: en }\n            extra: { anything: true }\n", "", post("/requestBody")),
        case("answer-example", "              example:\n                id: \"1\"\n                state: new\n", "", post("/responses/201")),
        // Examples.
        case("example", "                id: \"1\"\n                state: new", "                id: 1\n                state: new", post("/responses/201/content/application~1json/example/id")),
        case("example", "{ id: \"2\", state: lent }", "{ id: \"2\" }", "/components/examples/OneBook/value/books/0/next"),
        case("example", "{ id: \"2\", state: lent }", "{ id: \"2\", state: 2 }", "/components/examples/OneBook/value/books/0/next/state"),
        case("example", "            state: new\n            owner", "            state: null\n            owner", "/components/examples/OneBook/value/books/0/state"),
        case("example", "example: [new]", "example: [gone]", get("/parameters/0/example/0")),
        case("example", "value: Emma", "value: Emma and several others", get("/parameters/1/examples/emma/value")),
        case("example", "+)$\n      example: \"1\"", "+)$\n      example: \"A\"", schema("BookId/example")),
        case("example", "example: Emma", "example: 5", schema("NewBook/properties/title/example")),
        case("example", "type: integer\n              example: 1", "type: integer\n              example: one", get("/responses/200/headers/X-Total/example")),
        case("example", "pages: 300", "pages: 0", "/components/requestBodies/NewBook/content/application~1json/example/copies/0/pages"),
        case("example", "            author:\n              name: Jane Austen", "            author: null", "/components/requestBodies/NewBook/content/application~1json/example/author"),
        case("example-field", "colour: red", "color: red", "/components/requestBodies/NewBook/content/application~1json/example/copies/0/color"),
        case("example-field", "owner: null", "owner: { nam: Emma }", "/components/examples/OneBook/value/books/0/owner/nam"),
        case("example-field", "{ code: en }", "{ cod: en }", "/components/requestBodies/NewBook/content/application~1json/example/notes/language/cod"),
        case("example-field", "state: lent }", "state: lent, sate: lent }", "/components/examples/OneBook/value/books/0/next/sate"),
        case("example-once", "          example: [new]\n", "          example: [new]\n          examples: { one: { value: [new] } }\n", get("/parameters/0")),
        // Descriptions.
        case("field-description", "                description: Of what colour.\n", "", schema("NewBook/properties/copies/items/properties/colour")),
        case("field-description", "description: Of what colour.", "description: Of what colour", schema("NewBook/properties/copies/items/properties/colour/description")),
        case("field-description", "          description: The one after it.\n", "", schema("Book/properties/next")),
        case("parameter-description", "      description: Whose books.\n", "", "/components/parameters/ProjectId"),
        case("parameter-description", "description: Whose books.", "description: Whose books", "/components/parameters/ProjectId/description"),
        case("schema-description", "      description: What is said of it.\n", "", schema("Note")),
        case("response-description", "          description: The book is there.\n", "", post("/responses/201")),
        case("response-description", "description: The book is there.", "description: \"\"", post("/responses/201")),
        case("tag-description", "    description: What can be borrowed.\n", "", "/tags/0"),
        case("security-description", "      description: Who asks.\n", "", "/components/securitySchemes/token"),
        case("server-description", "    description: For all towns.\n", "", "/servers/1"),
        case("deprecated", "In which state it was; retired.", "In which state it was.", schema("Book/properties/old_state")),
        case("deprecated", " Deprecated, use shelf.", "", get("/parameters/1")),
        case("deprecated", "      operationId: addBook\n", "      operationId: addBook\n      deprecated: true\n", post("")),
        // What the generator can take.
        case("default-answer", "                state: new\n        4XX:", "                state: new\n        default:", post("/responses/default")),
        case("one-error-schema", "        5XX:\n          $ref: \"#/components/responses/Error\"\n", "        5XX:\n          description: Failed.\n", get("/responses/5XX")),
        case("one-error-schema", "        5XX:\n          $ref: \"#/components/responses/Error\"\n", "        \"500\":\n          description: Failed.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/Person\" } } }\n", get("/responses/500")),
        case("one-success-schema", "          description: The book is gone.\n", "          description: The book is gone.\n        \"205\":\n          description: A person.\n          content: { application/json: { schema: { $ref: \"#/components/schemas/Person\" }, example: {} } }\n", delete("/responses/205")),
        case("one-success-schema", "                state: new\n        4XX:", "                state: new\n        \"202\":\n          description: Soon.\n        4XX:", post("/responses/202")),
        case("parameter-place", "- name: page\n          in: query", "- name: page\n          in: header", get("/parameters/2/in")),
        case("parameter-place", "- name: page\n          in: query", "- name: page\n          in: cookie", get("/parameters/2/in")),
        case("parameter-schema", "          schema:\n            type: integer\n            format: int32\n            minimum: 1\n            maximum: 9\n            default: 1\n", "          content: { application/json: { schema: { type: integer } } }\n", get("/parameters/2/content")),
        case("path-parameter-name", "components:\n  securitySchemes:\n", "  /v1/{shelf}:\n    get:\n      operationId: shelve\n      summary: Shelve\n      description: Puts a book on a shelf.\n      externalDocs: { url: https://example.com/shelve }\n      x-iam-action: unknown\n      x-rate-limit: unknown\n      x-retry: unknown\n      parameters:\n        - name: shelf\n          in: path\n          required: true\n          description: Which.\n          schema: { type: string }\n      responses:\n        \"204\": { description: It is there. }\ncomponents:\n  securitySchemes:\n", "/paths/~1v1~1{shelf}/get/parameters/0/name"),
        case("parameter-style", "explode: true", "explode: false", get("/parameters/0/explode")),
        case("parameter-style", "style: form", "style: pipeDelimited", get("/parameters/0/style")),
        case("parameter-style", "      in: path\n", "      in: path\n      style: label\n", "/components/parameters/ProjectId/style"),
        case("optional-body", "description: The book.\n      required: true\n", "description: The book.\n", "/components/requestBodies/NewBook"),
        case("content-type", "      content:\n        application/json:\n          schema:\n            $ref: \"#/components/schemas/NewBook\"", "      content:\n        text/json:\n          schema:\n            $ref: \"#/components/schemas/NewBook\"", "/components/requestBodies/NewBook/content"),
        case("content-type", "      content:\n        application/json:\n          schema:\n            $ref: \"#/components/schemas/NewBook\"", "      content:\n        text/plain: { schema: { type: string } }\n        application/json:\n          schema:\n            $ref: \"#/components/schemas/NewBook\"", "/components/requestBodies/NewBook/content"),
        case("content-type", "              schema:\n                $ref: \"#/components/schemas/Book\"\n", "", post("/responses/201/content/application~1json")),
        case("content-type", "      x-not-queued: LIB.0002\n", "      x-not-queued: LIB.0002\n      requestBody: { description: Nothing., required: true, content: {} }\n", delete("/requestBody")),
        case("combination", "description: Whatever it may be.\n", "description: Whatever it may be.\n          anyOf: [{ type: object }]\n", schema("NewBook/properties/extra/anyOf")),
        case("combination", "description: Whatever it may be.\n", "description: Whatever it may be.\n          oneOf: [{ type: object }]\n", schema("NewBook/properties/extra/oneOf")),
        case("combination", "description: Whatever it may be.\n", "description: Whatever it may be.\n          not: { type: string }\n", schema("NewBook/properties/extra/not")),
        case("number-enum", "type: integer\n                minimum: 1\n", "type: integer\n                enum: [300]\n", schema("NewBook/properties/copies/items/properties/pages/enum")),
        case("pattern", "^([0-9a-z]+)$", "^[0-9]{1,8}$", schema("BookId/pattern")),
        case("pattern", "^([0-9a-z]+)$", "'[0-9a-z]+'", schema("BookId/pattern")),
        case("pattern", "^([0-9a-z]+)$", "^([0-9][a-z]*)$", schema("BookId/pattern")),
        case("pattern", "^([0-9a-z]+)$", "^([0-9][a-z0-9]*|[0-9]+)$", schema("BookId/pattern")),
        case("pattern", "^([0-9a-z]+)$", "^[a-z0-9]*$", schema("BookId/pattern")),
        case("pattern", "^([0-9a-z]+)$", "^([0-9]|[1]+)$", schema("BookId/pattern")),
        case("operation-servers", "      operationId: addBook\n", "      operationId: addBook\n      servers:\n        - url: https://example.com\n          description: Another.\n", post("/servers")),
        case("operation-servers", "    parameters:\n      - $ref", "    servers:\n      - url: https://example.com\n        description: Another.\n    parameters:\n      - $ref", format!("{ITEM}/servers")),
        // Requests are closed, answers open.
        case("answer-enum", "x-known-values: [new, used, lent]", "enum: [new, used, lent]", schema("Book/properties/state/enum")),
        case("answer-enum", "              schema:\n                type: integer\n              example: 1\n", "              schema:\n                type: string\n                enum: [few, many]\n              example: few\n", get("/responses/200/headers/X-Total/schema/enum")),
        case("answer-nullable", "description: As a code.\n          type: string\n          nullable: true", "description: As a code.\n          type: string", schema("Error/properties/error_code")),
        case("answer-nullable", "          description: The one after it.\n          nullable: true\n          allOf:\n            - $ref: \"#/components/schemas/Book\"", "          description: The one after it.\n          allOf:\n            - $ref: \"#/components/schemas/Book\"", schema("Book/properties/next")),
        case("answer-nullable", "          description: The one after it.\n          nullable: true\n          allOf:\n            - $ref: \"#/components/schemas/Book\"\n          type: object\n", "          $ref: \"#/components/schemas/Book\"\n", schema("Book/properties/next")),
        case("nullable-type", "        - $ref: \"#/components/schemas/Person\"\n      type: object\n", "        - $ref: \"#/components/schemas/Person\"\n", schema("MaybePerson/nullable")),
        case("answer-nullable", "description: On which shelf.\n              type: string\n              nullable: true", "description: On which shelf.\n              type: string", schema("Book/properties/place/properties/shelf")),
        case("request-known-values", "enum: [new, used]", "x-known-values: [new, used]", schema("NewBook/properties/state/x-known-values")),
        case("request-known-values", "enum: [new, returned, old]", "x-known-values: [new, returned, old]", get("/parameters/0/schema/items/x-known-values")),
        case("request-known-values", "        pattern: ^[0-9a-f\\-]+$\n", "        x-known-values: [0a1b]\n", "/components/parameters/ProjectId/schema/x-known-values"),
        case("request-nullable", "description: In which language.\n", "description: In which language.\n          nullable: true\n", schema("Note/properties/code/nullable")),
        // Extensions.
        case("extension-name", "x-not-queued: LIB.0002", "x-notqueued: LIB.0002", delete("/x-notqueued")),
        case("extension-name", "  description: Books, and who has them.\n", "  description: Books, and who has them.\n  x-note: hello\n", "/info/x-note"),
        case("extension-name", "paths:\n", "paths:\n  x-note: hello\n", "/paths/x-note"),
        case("extension-name", "          description: The book is gone.\n        4XX:", "          description: The book is gone.\n        x-note: hello\n        4XX:", delete("/responses/x-note")),
        case("extension-place", "      operationId: addBook\n", "      operationId: addBook\n      x-known-values: [a]\n", post("/x-known-values")),
        case("extension-place", "paths:\n", "x-retry: always\npaths:\n", "/x-retry"),
        case("extension-place", "description: A book's id.\n", "description: A book's id.\n      x-asset-id: true\n", schema("BookId/x-asset-id")),
        case("asset-id", "x-asset-id: true\n          schema", "x-asset-id: false\n          schema", delete("/parameters/0/x-asset-id")),
        case("asset-id", "x-asset-id: true\n          maxLength", "x-asset-id: 1\n          maxLength", schema("NewBook/properties/title/x-asset-id")),
        case("known-values", "x-known-values: [new, used, lent]", "x-known-values: []", schema("Book/properties/state/x-known-values")),
        case("known-values", "x-known-values: [new, used, lent]", "x-known-values: new", schema("Book/properties/state/x-known-values")),
        case("known-values", "x-known-values: [new, used, lent]", "x-known-values: [new, 1]", schema("Book/properties/state/x-known-values/1")),
        case("known-values", "x-known-values: [new, used, lent]", "x-known-values: [new, new]", schema("Book/properties/state/x-known-values/1")),
        case("not-queued", "LIB.0002", "LIB.0009", delete("/x-not-queued")),
        case("not-queued", "LIB.0002", "2", delete("/x-not-queued")),
        case("waiting-tasks", "title: Emma\n      security", "titel: Emma\n      security", get("/x-waiting-tasks/titel")),
        case("waiting-tasks", "[new, returned]\n", "[new, 1]\n", get("/x-waiting-tasks/shelf")),
        case("waiting-tasks", "[new, returned]\n", "[]\n", get("/x-waiting-tasks/shelf")),
        case("waiting-tasks", "      x-waiting-tasks:\n        shelf: [new, returned]\n        title: Emma\n", "      x-waiting-tasks: all\n", get("/x-waiting-tasks")),
        // Error codes.
        codes("codes-key", "class: token", "klass: token", "/services/1/codes/2/klass"),
        codes("codes-key", "  - name: door\n", "  - name: door\n    owner: me\n", "/services/1/owner"),
        codes("codes-key", "services:\n", "version: 1\nservices:\n", "/version"),
        codes("codes-service", "https://example.com/door", "http://example.com/door", "/services/1"),
        codes("codes-service", "  - name: door\n    doc", "  - doc", "/services/1"),
        codes("codes-service", "    prefixes: [IN, OUT]\n    codes:\n      - code: \"0001\"", "    prefixes: []\n    codes:\n      - code: \"0001\"", "/services/1/prefixes"),
        codes("codes-service", "    prefixes: [IN, OUT]\n    codes:\n      - code: \"0001\"\n        status: [429]\n        meaning: Too many people.\n        action: Wait.\n        class: throttled\n      - code: \"0002\"\n        status: [401]\n        meaning: Nobody knows you.\n        action: Say who you are.\n        class: signature\n      - code: \"0003\"\n        status: [401]\n        meaning: Your card is too old.\n        action: Get a new one.\n        class: token\n", "", "/services/1"),
        codes("code", "code: \"0002\"", "code: 2", "/services/1/codes/1"),
        codes("code", "      - code: \"0002\"\n        status", "      - status", "/services/1/codes/1"),
        codes("code-status", "status: [429]", "status: []", "/services/1/codes/0"),
        codes("code-status", "status: [429]", "status: 429", "/services/1/codes/0"),
        codes("code-status", "status: [429]", "status: [99]", "/services/1/codes/0"),
        codes("code-status", "status: [429]", "status: [600]", "/services/1/codes/0"),
        codes("code-status", "status: [429]", "status: [many]", "/services/1/codes/0"),
        codes("code-status", "        status: [429]\n", "", "/services/1/codes/0"),
        codes("code-status", "status: [429]", "status: [429, 429]", "/services/1/codes/0/status/1"),
        codes("code-text", "action: Wait.", "action: Wait", "/services/1/codes/0/action"),
        codes("code-text", "        action: Wait.\n", "", "/services/1/codes/0"),
        codes("code-text", "meaning: Too many people.", "meaning: Too many people", "/services/1/codes/0/meaning"),
        codes("code-text", "        meaning: Too many people.\n", "", "/services/1/codes/0"),
        codes("code-class", "class: token", "class: tokens", "/services/1/codes/2/class"),
        codes("code-unique", "code: \"0002\"", "code: \"0001\"", "/services/1/codes/1"),
        codes("code-unique", "code: LIB.0001", "code: IN.0001", "/services/1/codes/0"),
        codes("code-order", "code: \"0003\"", "code: \"0000\"", "/services/1/codes/2"),
        // Texts.
        case("text-tab", "description: Lists the books that match, in no order.", "description: \"Lists\\tthe books that match.\"", get("/description")),
        codes("text-tab", "Too many people.", "\"Too many\\tpeople.\"", "/services/1/codes/0/meaning"),
        case("text-space", "description: Who asks.", "description: \"Who asks. \"", "/components/securitySchemes/token/description"),
        case("text-space", "      description: |-\n", "      description: |\n", post("/description")),
        case("text-space", "        Adds a book.\n", "        Adds a book. \n", post("/description")),
        codes("text-space", "action: Wait.", "action: \"Wait. \"", "/services/1/codes/0/action"),
        case("text-language", "Books, and who has them.", "Books, 书.", "/info/description"),
        case("text-language", "summary: By Jane Austen", "summary: By Jane Austen）", get("/parameters/1/examples/emma/summary")),
        codes("text-language", "Nobody knows you.", "Nobody knows 书.", "/services/1/codes/1/meaning"),
        case("text-leftover", "Books, and who has them.", "TODO say what it is.", "/info/description"),
        case("text-leftover", "# A document that", "# FIXME: A document that", ""),
        codes("text-leftover", "# Error codes", "# TODO Error codes", ""),
        codes("text-leftover", "Nobody knows you.", "Nobody knows you; FIXME.", "/services/1/codes/1/meaning"),
    ]
}

#[test]
fn one_edit_gives_one_finding() {
    let wrong: Vec<_> = cases().iter().filter_map(|case| case.findings().err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A rule that nothing breaks may as well not be there.
#[test]
fn every_rule_is_broken_by_some_case() {
    let (code, stdout, stderr) = lint(Path::new("."), &["--rules"]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    let rules: BTreeSet<_> = stdout.lines().filter_map(|line| line.split(' ').next()).collect();
    let cases = cases();
    assert_eq!(rules, cases.iter().map(|case| case.rule).collect());
    assert_eq!(rules.len(), stdout.lines().count(), "a name is there twice");
}

#[test]
fn nothing_to_mend() {
    let folder = folder(GOOD, CODES);
    let (code, stdout, stderr) = lint(folder.path(), &[]);
    assert_eq!(stderr, "");
    assert_eq!(stdout, "3 documents, 6 operations, 18 schemas: nothing to mend.\n");
    assert_eq!(code, Some(0));
}

#[test]
fn named_files_are_known_by_what_is_in_them() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("one"), GOOD.replace("LIB.0002", "LIB.0009")).unwrap();
    fs::write(folder.path().join("other"), CODES).unwrap();
    let (code, stdout, stderr) = lint(folder.path(), &["one"]);
    assert_eq!(stderr, "", "without the error codes any code may be one");
    assert_eq!((code, stdout.as_str()), (Some(0), "1 document, 3 operations, 9 schemas: nothing to mend.\n"));

    let (code, stdout, stderr) = lint(folder.path(), &["other", "one"]);
    assert!(stderr.starts_with(&format!("one#{}: [not-queued] ", delete("/x-not-queued"))), "{stderr}");
    assert_eq!((code, stdout.as_str()), (Some(1), ""));
}

/// What the parser leaves out because it is so anyway, and what only looks like a keyword.
#[test]
#[rustfmt::skip]
fn what_is_right_is_not_found() {
    for (from, to) in [
        ("      operationId: addBook\n", "      operationId: addBook\n      deprecated: false\n      parameters: []\n      servers: []\n      security: []\n"),
        ("description: In which language.\n", "description: In which language.\n          nullable: false\n          readOnly: false\n          writeOnly: false\n          deprecated: false\n"),
        ("minimum: 0.5", "minimum: 1.0\n                exclusiveMinimum: false"),
        ("description: All copies.\n", "description: All copies.\n          uniqueItems: false\n"),
        ("description: What is said of it.\n", "description: What is said of it.\n      required: []\n"),
        ("paths:\n", "paths:\n  /v1/nothing: {}\n"),
        ("LIB.0002", "OUT.0003"),
        ("^([0-9a-z]+)$", "^[^\\[\\]\\\\]+$"),
        ("        owner:\n          description", "        x-owner:\n          description: A field, not an extension.\n          type: string\n          nullable: true\n        nullable:\n          description: A field, not a keyword.\n          type: boolean\n          nullable: true\n        enum:\n          description: A field, not a keyword.\n          type: string\n          nullable: true\n        owner:\n          description"),
        ("{ anything: true }", "{ x-any: true, $ref: nowhere, description: \"\\t TODO\" }"),
        ("example: [new]", "example: [new, old]"),
        ("style: form", "allowReserved: false"),
        ("description: The books.\n          headers:", "description: The books\n          headers:"),
        ("default: 1\n", "nullable: false\n"),
        ("          description: The one after it.\n", "          description: The one after it.\n          required: [id]\n"),
        ("      in: path\n", "      in: path\n      style: simple\n      explode: false\n"),
    ] {
        assert_eq!(GOOD.matches(from).count(), 1, "which place is meant by {from:?}?");
        let folder = folder(&GOOD.replacen(from, to, 1), CODES);
        let (code, _, stderr) = lint(folder.path(), &[]);
        assert_eq!((code, stderr.as_str()), (Some(0), ""), "{to:?}");
    }
}

#[test]
fn all_is_found_at_once_and_sorted() {
    let spec = GOOD.replace("description: Who asks.", "description: Who\u{ff1f}");
    let spec = spec.replace("operationId: addBook", "operationId: AddBook").replace("pages: 300", "pages: 0");
    let folder = folder(&spec, &CODES.replace("class: token", "class: tokens"));
    let (code, _, stderr) = lint(folder.path(), &[]);
    let lines: Vec<_> = stderr.lines().map(|line| line.split_once(": ").map_or(line, |(at, _)| at)).collect();
    assert_eq!(
        lines,
        [
            "spec/error-codes.yaml#/services/1/codes/2/class",
            "spec/vod.yaml#/components/requestBodies/NewBook/content/application~1json/example/copies/0/pages",
            "spec/vod.yaml#/components/securitySchemes/token/description",
            &format!("spec/vod.yaml#{}", post("/operationId")),
            "4 findings in 2 documents.",
        ]
    );
    assert_eq!(code, Some(1));
}

/// What fails, and why: also inside of what may be null.
#[test]
fn a_failing_example_is_explained() {
    let find = |to: &str| {
        let case = cases().into_iter().find(|case| case.rule == "example" && case.to == to).unwrap();
        case.findings().unwrap()
    };
    assert!(find("pages: 0").contains("0 is less than the minimum of 1"));
    assert!(find("{ id: \"2\" }").contains("\"state\" is a required property"));
    assert!(find("{ id: \"2\", state: 2 }").contains("2 is not of type \"string\""));
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = folder(GOOD, CODES);
    for (name, text, expected) in [
        ("broken.yaml", "openapi: [3.0.3", "broken.yaml: not valid YAML: "),
        ("twice.yaml", "openapi: 3.0.3\nopenapi: 3.0.3\n", "twice.yaml: not valid YAML: "),
        ("other.yaml", "name: value\n", "other.yaml: has neither openapi: nor services:"),
        ("empty.yaml", "", "empty.yaml: has neither openapi: nor services:"),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
        let (code, stdout, stderr) = lint(folder.path(), &["spec/vod.yaml", name]);
        assert!(stderr.starts_with(expected), "{stderr}");
        assert_eq!((code, stdout.as_str()), (Some(2), ""));
    }
    let (code, _, stderr) = lint(folder.path(), &["nowhere.yaml", "broken.yaml"]);
    let lines: Vec<_> = stderr.lines().collect();
    assert!(lines[0].starts_with("nowhere.yaml: cannot be read: "), "{stderr}");
    assert!(stderr.contains("\nbroken.yaml: not valid YAML: "), "{stderr}");
    assert_eq!(code, Some(2));

    fs::remove_file(folder.path().join("spec/iam.yaml")).unwrap();
    let (code, _, stderr) = lint(folder.path(), &[]);
    assert!(stderr.starts_with("spec/iam.yaml: cannot be read: "), "{stderr}");
    assert_eq!(code, Some(2));
}

/// Whatever is where something else belongs is a finding, not a panic.
#[test]
fn anything_may_be_anywhere() {
    let spec = r##"{ openapi: 3.0.3, info: 5, servers: [5, { url: 5, variables: { a: 5 } }], tags: [5], security: 5,
        paths: { /a: 7, /b: {
            get: 8,
            put: { responses: { "200": 5 }, parameters: [5], tags: [x], security: [5], requestBody: { content: 5 } },
            post: { responses: 5, parameters: 3, tags: x, security: 5, requestBody: 7, x-waiting-tasks: 5 } } },
        components: { schemas: { A: 5, B: { properties: 5, required: 5, enum: 5, allOf: 5, type: [string] },
            C: { properties: { a: 6, b: { $ref: 5 } }, required: [5], items: { $ref: "#/x" }, allOf: [6] } } } }"##;
    let codes = "services: [5, { name: 5, prefixes: 5, codes: [5, { code: [], status: 4, class: 5 }] }]";
    for (spec, codes) in [(spec, codes), ("openapi: 5", "services: 5"), ("openapi:", "services:")] {
        let folder = folder(spec, codes);
        let (code, stdout, stderr) = lint(folder.path(), &[]);
        assert_eq!((code, stdout.as_str()), (Some(1), ""), "{stderr}");
        assert!(stderr.lines().rev().skip(1).all(|line| line.contains(". To mend it: ")), "{stderr}");
    }
}

#[test]
fn the_spec_is_clean() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (code, _, stderr) = lint(root, &[]);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
}
