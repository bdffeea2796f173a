//! `diff`, on small documents of its own in git repositories of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const SPEC: &str = r##"
openapi: 3.0.3
info: {title: Things, version: "1"}
servers:
  - url: https://things.{region}.example
    variables:
      region: {default: r-1, enum: [r-1, r-2]}
security:
  - token: []
tags:
  - {name: things, description: All about things.}
paths:
  /v1/{project_id}/things:
    summary: Things
    x-group: things
    parameters:
      - $ref: "#/components/parameters/ProjectId"
    get:
      operationId: listThings
      tags: [things]
      summary: List things
      description: Lists them.
      x-iam-action: thing:list
      x-rate-limit: 100
      x-retry: always
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 2, maximum: 10}, example: 3}
        - {name: type, in: query, required: true, schema: {type: string}}
      responses:
        "200":
          description: Things.
          content: {application/json: {schema: {$ref: "#/components/schemas/Things"}}}
        "404": {$ref: "#/components/responses/Refused"}
    post:
      operationId: createThing
      tags: [things]
      summary: Make a thing
      description: Makes one.
      x-retry: unsent
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Draft"}}}
      responses:
        "201":
          description: A thing.
          headers:
            X-Request-Id: {description: The request., schema: {type: string}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
        4XX: {$ref: "#/components/responses/Refused"}
    delete:
      operationId: deleteThing
      summary: Delete a thing
      description: Deletes it.
      parameters:
        - {name: id, in: query, required: true, x-asset-id: true, schema: {$ref: "#/components/schemas/Id"}}
      responses:
        "204": {description: It is gone.}
        "303": {description: It is elsewhere.}
components:
  securitySchemes:
    token: {type: apiKey, in: header, name: X-Token, description: A token.}
  parameters:
    ProjectId: {name: project_id, in: path, required: true, schema: {type: string}}
  responses:
    Refused:
      description: Refused.
      content: {application/json: {schema: {$ref: "#/components/schemas/Error"}}}
  schemas:
    Id: {type: string, maxLength: 64}
    Draft:
      description: A thing to make.
      type: object
      required: [name]
      properties: &fields
        name: {type: string}
        bare: {type: integer}
        size: {type: integer, default: 5, minimum: 2, maximum: 10, exclusiveMinimum: false, exclusiveMaximum: false}
        rate: {type: number, multipleOf: 2}
        text: {type: string, minLength: 2, maxLength: 10, pattern: "^a"}
        list: {type: array, minItems: 2, maxItems: 10, uniqueItems: false, items: {type: string}}
        map: {type: object, minProperties: 2, maxProperties: 10}
        colour: {type: string, enum: [red, green]}
        state: {type: string, x-known-values: [on, off]}
        note: {type: string, nullable: true}
        part: {$ref: "#/components/schemas/Part"}
        description: {type: string}
    Thing:
      description: A thing.
      type: object
      required: [name]
      properties: *fields
    Things:
      type: object
      properties:
        things: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    Part:
      type: object
      properties:
        label: {type: string}
        type: {type: string}
    Error:
      type: object
      properties:
        error_code: {type: string, nullable: true}
    Unused: {type: object, properties: {text: {type: string}}}
"##;

const CODES: &str = "
services:
  - name: VOD
    documentation: https://example.com/errors
    prefixes: [VOD, MPC]
    codes:
      - {code: VOD.1, status: [400], meaning: One., action: Do one.}
      - {code: VOD.2, status: [403], meaning: Two., action: Do two., class: token}
";

const MANIFEST: &str =
    "[workspace]\nmembers = [\"xtask\"]\n\n[package]\nname = \"things\"\nversion = \"VERSION\"\n";

const GET: &str = "/paths/~1v1~1{project_id}~1things/get";
const POST: &str = "/paths/~1v1~1{project_id}~1things/post";
const DELETE: &str = "/paths/~1v1~1{project_id}~1things/delete";
const DRAFT: &str = "/components/schemas/Draft";
const THING: &str = "/components/schemas/Thing";
const PART: &str = "/components/schemas/Part";

fn parse(text: &str) -> Value {
    let yaml: yaml_serde::Value = yaml_serde::from_str(text).unwrap();
    serde_json::to_value(yaml).unwrap()
}

/// What is done to a document.
#[derive(Clone)]
enum Edit {
    Set(String, Value),
    Remove(String),
    /// The value at the first place goes to the second.
    Move(String, String),
    /// Every reference to the first goes to the second.
    Refer(&'static str, &'static str),
}

fn set(place: impl Into<String>, value: Value) -> Edit {
    Edit::Set(place.into(), value)
}

fn remove(place: impl Into<String>) -> Edit {
    Edit::Remove(place.into())
}

fn shift(from: impl Into<String>, to: impl Into<String>) -> Edit {
    Edit::Move(from.into(), to.into())
}

fn apply(document: &mut Value, edit: &Edit) {
    match edit {
        Edit::Set(place, value) => put(document, place, value.clone()),
        Edit::Remove(place) => drop(take(document, place)),
        Edit::Move(from, to) => {
            let value = take(document, from);
            put(document, to, value);
        }
        Edit::Refer(from, to) => {
            let text = document.to_string().replace(&format!("\"{from}\""), &format!("\"{to}\""));
            *document = serde_json::from_str(&text).unwrap();
        }
    }
}

fn split(place: &str) -> (&str, String) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    (parent, key.replace("~1", "/").replace("~0", "~"))
}

fn put(document: &mut Value, place: &str, value: Value) {
    let (parent, key) = split(place);
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
        Value::Array(list) if key == "-" => list.push(value),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        parent => parent[&key] = value,
    }
}

fn take(document: &mut Value, place: &str) -> Value {
    let (parent, key) = split(place);
    match document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
        Value::Array(list) => list.remove(key.parse().unwrap()),
        Value::Object(map) => map.remove(&key).unwrap_or_else(|| panic!("no {place}")),
        _ => panic!("{parent} holds nothing"),
    }
}

/// A repository with a spec in it, on main.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn new() -> Repository {
        let repository = Repository { folder: TempDir::new().unwrap() };
        fs::create_dir(repository.path("xtask")).unwrap();
        repository.write("spec/vod.yaml", SPEC);
        repository.write("spec/error-codes.yaml", CODES);
        repository.write("Cargo.toml", &MANIFEST.replace("VERSION", "0.1.0"));
        repository.git(&["init", "--quiet", "-b", "main"]);
        repository.commit("Start");
        repository
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, arguments: &[&str]) -> String {
        git(self.folder.path(), arguments)
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
    }

    /// The spec with edits, in the work tree.
    fn edit(&self, edits: &[Edit]) {
        let mut spec = parse(SPEC);
        edits.iter().for_each(|edit| apply(&mut spec, edit));
        self.write("spec/vod.yaml", &spec.to_string());
    }

    fn diff(&self, arguments: &[&str]) -> Run {
        diff(self.folder.path(), &self.path("xtask"), arguments)
    }
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = command("git", folder)
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"])
        .args(["-c", "protocol.file.allow=always"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Without what the environment says of git.
fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"] {
        command.env_remove(name);
    }
    command
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        // A folder of another repository, if there is one around the temporary folder, is none of ours.
        .env("GIT_CEILING_DIRECTORIES", std::env::temp_dir());
    command
}

struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Run {
    fn entries(&self) -> Vec<Value> {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {}{}", self.stdout, self.stderr))
    }
}

/// `cargo xtask diff …` in a folder, for the workspace of an xtask.
fn diff(folder: &Path, xtask: &Path, arguments: &[&str]) -> Run {
    let Output { status, stdout, stderr } = command(env!("CARGO_BIN_EXE_xtask"), folder)
        .arg("diff")
        .args(arguments)
        .env("CARGO_MANIFEST_DIR", xtask)
        .output()
        .unwrap();
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert!(!stderr.contains("panicked"), "{stderr}");
    Run { code: status.code().unwrap(), stdout, stderr }
}

type Expected = (&'static str, &'static str, String, Value, Value);

/// Sees that a change makes exactly these entries, and the exit code that they ask for.
fn check(name: &str, run: &Run, expected: &[Expected]) {
    let mut found: Vec<_> = run.entries().iter().map(Value::to_string).collect();
    let mut expected_entries: Vec<_> = expected
        .iter()
        .map(|(class, audience, place, before, after)| {
            json!({"where": place, "class": class, "before": before, "after": after, "for": audience})
                .to_string()
        })
        .collect();
    found.sort();
    expected_entries.sort();
    assert_eq!(found, expected_entries, "{name}\n{}{}", run.stdout, run.stderr);
    let is_breaking = expected.iter().any(|(class, ..)| *class == "breaking");
    assert_eq!(run.code, i32::from(is_breaking), "{name}");
}

const NONE: Value = Value::Null;

fn vod(place: impl AsRef<str>) -> String {
    format!("spec/vod.yaml#{}", place.as_ref())
}

fn breaking(audience: &'static str, place: impl AsRef<str>, before: Value, after: Value) -> Expected {
    ("breaking", audience, vod(place), before, after)
}

fn compatible(audience: &'static str, place: impl AsRef<str>, before: Value, after: Value) -> Expected {
    ("compatible", audience, vod(place), before, after)
}

fn documentation(place: impl AsRef<str>, before: Value, after: Value) -> Expected {
    ("documentation", "document", vod(place), before, after)
}

/// What the spec has at a place.
fn at(place: &str) -> Value {
    parse(SPEC).pointer(place).unwrap_or_else(|| panic!("no {place}")).clone()
}

fn field(schema: &str, name: &str) -> String {
    format!("{schema}/properties/{name}")
}

/// A change in a request's body and the same in an answer's.
fn both_sides(
    rows: &mut Vec<(String, Vec<Edit>, Vec<Expected>)>,
    name: &str,
    edit: impl Fn(&str) -> Edit,
    place: impl Fn(&str) -> String,
    (before, after): (Value, Value),
    (request, answer): (&'static str, &'static str),
) {
    for (schema, audience, class) in [(DRAFT, "request", request), (THING, "answer", answer)] {
        let expected = (class, audience, vod(place(schema)), before.clone(), after.clone());
        rows.push((format!("{name}, {audience}"), vec![edit(schema)], vec![expected]));
    }
}

#[test]
fn each_change_has_its_class_and_its_audience() {
    let (b, c) = ("breaking", "compatible");
    let mut rows: Vec<(String, Vec<Edit>, Vec<Expected>)> = Vec::new();
    let mut row = |name: &str, edits: Vec<Edit>, expected: Vec<Expected>| {
        rows.push((name.to_owned(), edits, expected));
    };

    // Operations.
    row("operation removed", vec![remove(DELETE)], vec![breaking("request", DELETE, at(DELETE), NONE)]);
    let added = json!({"operationId": "headThing", "responses": {"204": {"description": "Yes."}}});
    let head = DELETE.replace("delete", "head");
    row("operation added", vec![set(&head, added.clone())], vec![compatible("request", &head, NONE, added)]);
    row(
        "operation renamed",
        vec![set(format!("{GET}/operationId"), json!("findThings"))],
        vec![breaking("request", format!("{GET}/operationId"), json!("listThings"), json!("findThings"))],
    );
    row(
        "path moved",
        vec![shift("/paths/~1v1~1{project_id}~1things", "/paths/~1v2~1{project_id}~1things")],
        [(GET, "get"), (POST, "post"), (DELETE, "delete")]
            .map(|(place, method)| {
                let before = json!(format!("{method} /v1/{{project_id}}/things"));
                let after = json!(format!("{method} /v2/{{project_id}}/things"));
                breaking("request", place.replace("~1v1", "~1v2"), before, after)
            })
            .to_vec(),
    );
    let patch = DELETE.replace("delete", "patch");
    let moved = breaking(
        "request",
        &patch,
        json!("delete /v1/{project_id}/things"),
        json!("patch /v1/{project_id}/things"),
    );
    row("method changed", vec![shift(DELETE, &patch)], vec![moved.clone()]);
    row(
        "method changed, and a parameter with it",
        vec![shift(DELETE, &patch), set(format!("{patch}/parameters/0/required"), json!(false))],
        vec![
            moved.clone(),
            compatible("request", format!("{patch}/parameters/0/required"), json!(true), json!(false)),
        ],
    );
    row(
        "method changed, and a parameter removed",
        vec![shift(DELETE, &patch), set(format!("{patch}/parameters"), json!([]))],
        vec![
            moved,
            breaking(
                "request",
                format!("{DELETE}/parameters/0"),
                at(&format!("{DELETE}/parameters/0")),
                NONE,
            ),
        ],
    );

    // Parameters.
    let parameters = format!("{GET}/parameters");
    let place = format!("{GET}/parameters/2");
    for (required, class) in [(true, b), (false, c)] {
        let parameter =
            json!({"name": "sort", "in": "query", "required": required, "schema": {"type": "string"}});
        row(
            "parameter added",
            vec![set(format!("{parameters}/-"), parameter.clone())],
            vec![(class, "request", vod(&place), NONE, parameter)],
        );
    }
    row(
        "parameter removed, and the other one has another index",
        vec![remove(format!("{parameters}/0"))],
        vec![breaking("request", format!("{parameters}/0"), at(&format!("{parameters}/0")), NONE)],
    );
    row(
        "parameter becoming required",
        vec![set(format!("{parameters}/0/required"), json!(true))],
        vec![breaking("request", format!("{parameters}/0/required"), NONE, json!(true))],
    );
    row(
        "parameter becoming optional",
        vec![set(format!("{parameters}/1/required"), json!(false))],
        vec![compatible("request", format!("{parameters}/1/required"), json!(true), json!(false))],
    );
    row(
        "parameter said to be optional, as it is",
        vec![set(format!("{parameters}/0/required"), json!(false))],
        vec![documentation(format!("{parameters}/0/required"), NONE, json!(false))],
    );
    row(
        "parameter's type",
        vec![set(format!("{parameters}/1/schema/type"), json!("integer"))],
        vec![breaking("request", format!("{parameters}/1/schema/type"), json!("string"), json!("integer"))],
    );
    row(
        "parameter's bound",
        vec![set(format!("{parameters}/0/schema/maximum"), json!(9))],
        vec![breaking("request", format!("{parameters}/0/schema/maximum"), json!(10), json!(9))],
    );
    row(
        "parameter's example",
        vec![set(format!("{parameters}/0/example"), json!(4))],
        vec![documentation(format!("{parameters}/0/example"), json!(3), json!(4))],
    );
    row(
        "parameter with a name, changed",
        vec![set("/components/parameters/ProjectId/schema/type", json!("integer"))],
        vec![breaking(
            "request",
            "/components/parameters/ProjectId/schema/type",
            json!("string"),
            json!("integer"),
        )],
    );
    let project = "/paths/~1v1~1{project_id}~1things/parameters/0";
    row(
        "parameter in place instead of by reference",
        vec![set(project, at("/components/parameters/ProjectId"))],
        vec![documentation(project, at(project), at("/components/parameters/ProjectId"))],
    );

    row(
        "parameter of the path, now the operation's own",
        vec![set(format!("{parameters}/-"), at("/components/parameters/ProjectId"))],
        vec![
            documentation(&place, json!(format!("#{project}")), json!(format!("#{place}"))),
            documentation(&place, at(project), at("/components/parameters/ProjectId")),
        ],
    );
    row(
        "parameter with a name removed, though something refers to it",
        vec![remove("/components/parameters/ProjectId")],
        vec![breaking(
            "request",
            "/components/parameters/ProjectId",
            at("/components/parameters/ProjectId"),
            NONE,
        )],
    );
    row(
        "answer with a name that nothing refers to",
        vec![set("/components/responses/More", json!({"description": "More."}))],
        vec![compatible("document", "/components/responses/More", NONE, json!({"description": "More."}))],
    );

    // Paths.
    let path = "/paths/~1v1~1{project_id}~1things";
    row(
        "summary of a path",
        vec![set(format!("{path}/summary"), json!("Stuff"))],
        vec![documentation(format!("{path}/summary"), json!("Things"), json!("Stuff"))],
    );
    row(
        "policy of a path",
        vec![set(format!("{path}/x-group"), json!("stuff"))],
        vec![breaking("policy", format!("{path}/x-group"), json!("things"), json!("stuff"))],
    );
    let get_again = json!({"operationId": "getAgain", "responses": {"204": {"description": "Yes."}}});
    row(
        "operation moved, and a new one in its place",
        vec![shift(GET, GET.replace("get", "trace")), set(GET, get_again.clone())],
        vec![
            breaking(
                "request",
                GET.replace("get", "trace"),
                json!("get /v1/{project_id}/things"),
                json!("trace /v1/{project_id}/things"),
            ),
            compatible("request", GET, NONE, get_again),
        ],
    );

    // Bodies.
    row(
        "body becoming optional",
        vec![set(format!("{POST}/requestBody/required"), json!(false))],
        vec![compatible("request", format!("{POST}/requestBody/required"), json!(true), json!(false))],
    );
    row(
        "body removed",
        vec![remove(format!("{POST}/requestBody"))],
        vec![breaking("request", format!("{POST}/requestBody"), at(&format!("{POST}/requestBody")), NONE)],
    );
    let body = json!({"required": true, "content": {"application/json": {"schema": {"type": "string"}}}});
    row(
        "body added",
        vec![set(format!("{DELETE}/requestBody"), body.clone())],
        vec![breaking("request", format!("{DELETE}/requestBody"), NONE, body)],
    );
    let content = format!("{POST}/requestBody/content");
    let media = at(&format!("{content}/application~1json"));
    row(
        "content type changed, and a parameter made required beside it",
        vec![
            shift(format!("{content}/application~1json"), format!("{content}/text~1json")),
            set(format!("{parameters}/0/required"), json!(true)),
        ],
        vec![
            breaking("request", format!("{content}/application~1json"), media.clone(), NONE),
            breaking("request", format!("{content}/text~1json"), NONE, media),
            breaking("request", format!("{parameters}/0/required"), NONE, json!(true)),
        ],
    );
    row(
        "required body field added",
        vec![
            set(field(DRAFT, "new"), json!({"type": "string"})),
            set(format!("{DRAFT}/required/-"), json!("new")),
        ],
        vec![breaking("request", field(DRAFT, "new"), NONE, json!({"type": "string"}))],
    );
    row(
        "required answer field added",
        vec![
            set(field(THING, "new"), json!({"type": "string"})),
            set(format!("{THING}/required/-"), json!("new")),
        ],
        vec![compatible("answer", field(THING, "new"), NONE, json!({"type": "string"}))],
    );
    row(
        "required body field removed",
        vec![remove(field(DRAFT, "name")), remove(format!("{DRAFT}/required/0"))],
        vec![breaking("request", field(DRAFT, "name"), json!({"type": "string"}), NONE)],
    );

    // Answers.
    let answers = format!("{DELETE}/responses");
    row(
        "status changed",
        vec![shift(format!("{answers}/204"), format!("{answers}/200"))],
        vec![
            breaking("answer", format!("{answers}/204"), json!({"description": "It is gone."}), NONE),
            breaking("answer", format!("{answers}/200"), NONE, json!({"description": "It is gone."})),
        ],
    );
    row(
        "error status added",
        vec![set(format!("{answers}/409"), json!({"description": "No."}))],
        vec![breaking("answer", format!("{answers}/409"), NONE, json!({"description": "No."}))],
    );
    row(
        "error status added and removed, where drift gives up",
        vec![
            set(format!("{answers}/409"), json!({"description": "No."})),
            remove(format!("{GET}/responses/404")),
            set(format!("{POST}/responses/201/content/text~1plain"), json!({})),
        ],
        vec![
            breaking("answer", format!("{answers}/409"), NONE, json!({"description": "No."})),
            compatible(
                "answer",
                format!("{GET}/responses/404"),
                json!({"$ref": "#/components/responses/Refused"}),
                NONE,
            ),
            breaking("answer", format!("{POST}/responses/201/content/text~1plain"), NONE, json!({})),
        ],
    );
    row(
        "a status that only drift has a verdict on",
        vec![remove(format!("{answers}/303"))],
        vec![compatible(
            "answer",
            format!("{answers}/303"),
            json!({"description": "It is elsewhere."}),
            NONE,
        )],
    );
    let refused = json!({"$ref": "#/components/responses/Refused"});
    row(
        "error status removed",
        vec![remove(format!("{GET}/responses/404"))],
        vec![compatible("answer", format!("{GET}/responses/404"), refused.clone(), NONE)],
    );
    row(
        "header removed",
        vec![remove(format!("{POST}/responses/201/headers/X-Request-Id"))],
        vec![breaking(
            "answer",
            format!("{POST}/responses/201/headers/X-Request-Id"),
            json!({"description": "The request.", "schema": {"type": "string"}}),
            NONE,
        )],
    );
    let refused_place = format!("{GET}/responses/404");
    row(
        "answer in place instead of by reference, with another type",
        vec![
            set(&refused_place, at("/components/responses/Refused")),
            set(format!("{refused_place}/content/application~1json/schema"), json!({"type": "string"})),
        ],
        vec![
            documentation(&refused_place, refused, {
                let mut answer = at("/components/responses/Refused");
                answer["content"]["application/json"]["schema"] = json!({"type": "string"});
                answer
            }),
            breaking(
                "answer",
                format!("{refused_place}/content/application~1json/schema"),
                json!({"$ref": "#/components/schemas/Error"}),
                json!({"type": "string"}),
            ),
        ],
    );

    // Policy.
    for (key, before) in
        [("x-retry", json!("always")), ("x-rate-limit", json!(100)), ("x-iam-action", json!("thing:list"))]
    {
        let place = format!("{GET}/{key}");
        let policy = |before, after| vec![breaking("policy", &place, before, after)];
        row("policy changed", vec![set(&place, json!("unknown"))], policy(before.clone(), json!("unknown")));
        row("policy removed", vec![remove(&place)], policy(before, NONE));
    }
    let place = format!("{GET}/x-not-queued");
    row(
        "policy added",
        vec![set(&place, json!("VOD.1"))],
        vec![breaking("policy", &place, NONE, json!("VOD.1"))],
    );
    let place = format!("{DELETE}/parameters/0/x-asset-id");
    row("x-asset-id removed", vec![remove(&place)], vec![breaking("policy", &place, json!(true), NONE)]);
    let place = field(DRAFT, "name/x-asset-id");
    row(
        "x-asset-id added to a field",
        vec![set(&place, json!(true))],
        vec![breaking("policy", &place, NONE, json!(true))],
    );

    // For people to read.
    for place in [
        "/info/title",
        "/tags/0/description",
        "/components/schemas/Draft/description",
        "/components/responses/Refused/description",
        "/components/securitySchemes/token/description",
        &format!("{GET}/description"),
        &format!("{GET}/summary"),
        &format!("{DELETE}/responses/204/description"),
    ] {
        row(
            "reworded",
            vec![set(place, json!("Other words."))],
            vec![documentation(place, at(place), json!("Other words."))],
        );
    }
    row(
        "tag",
        vec![set(format!("{GET}/tags"), json!(["stuff"]))],
        vec![
            documentation(format!("{GET}/tags"), json!("things"), NONE),
            documentation(format!("{GET}/tags"), NONE, json!("stuff")),
        ],
    );
    row(
        "a field called description is no description",
        vec![set(field(DRAFT, "description/type"), json!("integer"))],
        vec![breaking("request", field(DRAFT, "description/type"), json!("string"), json!("integer"))],
    );

    // Servers and security.
    let region = "/servers/0/variables/region";
    row(
        "region added",
        vec![set(format!("{region}/enum/-"), json!("r-3"))],
        vec![compatible("document", format!("{region}/enum"), NONE, json!("r-3"))],
    );
    row(
        "region removed",
        vec![remove(format!("{region}/enum/1"))],
        vec![breaking("document", format!("{region}/enum"), json!("r-2"), NONE)],
    );
    row(
        "default region",
        vec![set(format!("{region}/default"), json!("r-2"))],
        vec![breaking("document", format!("{region}/default"), json!("r-1"), json!("r-2"))],
    );
    row(
        "URL",
        vec![set("/servers/0/url", json!("https://other.example"))],
        vec![breaking(
            "document",
            "/servers/0/url",
            json!("https://things.{region}.example"),
            json!("https://other.example"),
        )],
    );
    let server = json!({"url": "https://other.example"});
    row(
        "server added",
        vec![set("/servers/-", server.clone())],
        vec![compatible("document", "/servers/1", NONE, server.clone())],
    );
    row(
        "server added before the others",
        vec![set("/servers", json!([server, at("/servers/0")]))],
        vec![
            compatible("document", "/servers/0", NONE, server),
            breaking(
                "document",
                "/servers/0",
                json!("https://things.{region}.example"),
                json!("https://other.example"),
            ),
        ],
    );
    row(
        "server removed",
        vec![set("/servers", json!([]))],
        vec![breaking("document", "/servers/0", at("/servers/0"), NONE)],
    );
    row(
        "security scheme",
        vec![set("/components/securitySchemes/token/name", json!("X-Other"))],
        vec![breaking(
            "document",
            "/components/securitySchemes/token/name",
            json!("X-Token"),
            json!("X-Other"),
        )],
    );
    row(
        "security of the document",
        vec![set("/security", json!([]))],
        vec![breaking("document", "/security", json!([{"token": []}]), json!([]))],
    );
    row(
        "security of an operation",
        vec![set(format!("{GET}/security"), json!([]))],
        vec![breaking("request", format!("{GET}/security"), NONE, json!([]))],
    );

    // Schemas.
    row(
        "schema renamed",
        vec![
            shift(DRAFT, "/components/schemas/Sketch"),
            Edit::Refer("#/components/schemas/Draft", "#/components/schemas/Sketch"),
        ],
        vec![breaking("request", "/components/schemas/Sketch", json!("Draft"), json!("Sketch"))],
    );
    row(
        "two schemas renamed, one of which refers to the other",
        vec![
            shift(THING, "/components/schemas/Item"),
            shift("/components/schemas/Things", "/components/schemas/Items"),
            Edit::Refer("#/components/schemas/Things", "#/components/schemas/Items"),
            Edit::Refer("#/components/schemas/Thing", "#/components/schemas/Item"),
        ],
        vec![
            breaking("answer", "/components/schemas/Item", json!("Thing"), json!("Item")),
            breaking("answer", "/components/schemas/Items", json!("Things"), json!("Items")),
        ],
    );
    let id = format!("{DELETE}/parameters/0/schema");
    row(
        "schema in place instead of by reference",
        vec![set(&id, at("/components/schemas/Id")), remove("/components/schemas/Id")],
        vec![
            breaking(
                "request",
                &id,
                json!({"$ref": "#/components/schemas/Id"}),
                at("/components/schemas/Id"),
            ),
            breaking("request", "/components/schemas/Id", at("/components/schemas/Id"), NONE),
        ],
    );
    row(
        "reference to another schema",
        vec![set(format!("{}/$ref", field(DRAFT, "part")), json!("#/components/schemas/Id"))],
        vec![breaking(
            "request",
            format!("{}/$ref", field(DRAFT, "part")),
            json!("#/components/schemas/Part"),
            json!("#/components/schemas/Id"),
        )],
    );
    row(
        "schema added",
        vec![set("/components/schemas/More", json!({"type": "string"}))],
        vec![compatible("document", "/components/schemas/More", NONE, json!({"type": "string"}))],
    );
    row(
        "unused schema removed",
        vec![remove("/components/schemas/Unused")],
        vec![breaking("document", "/components/schemas/Unused", at("/components/schemas/Unused"), NONE)],
    );
    row(
        "unused schema changed",
        vec![set(field("/components/schemas/Unused", "more"), json!({"type": "string"}))],
        vec![compatible(
            "document",
            field("/components/schemas/Unused", "more"),
            NONE,
            json!({"type": "string"}),
        )],
    );

    // A schema of both sides.
    row(
        "shared schema, bound added",
        vec![set(field(PART, "label/maxLength"), json!(5))],
        vec![
            breaking("request", field(PART, "label/maxLength"), NONE, json!(5)),
            compatible("answer", field(PART, "label/maxLength"), NONE, json!(5)),
        ],
    );
    row(
        "shared schema, type changed",
        vec![set(field(PART, "type/type"), json!("integer"))],
        vec![
            breaking("request", field(PART, "type/type"), json!("string"), json!("integer")),
            breaking("answer", field(PART, "type/type"), json!("string"), json!("integer")),
        ],
    );
    row(
        "shared schema, title added",
        vec![set(format!("{PART}/title"), json!("A part"))],
        vec![documentation(format!("{PART}/title"), NONE, json!("A part"))],
    );

    let put = DELETE.replace("delete", "put");
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}});
    let operation = json!({"operationId": "putThing", "requestBody": {"required": true, "content": content},
        "responses": {"204": {"description": "Done."}}});
    row(
        "schema of answers changed, and now sent as well: nobody sent it before",
        vec![
            set(&put, operation.clone()),
            set(field(THING, "new"), json!({"type": "string"})),
            set(format!("{THING}/required/-"), json!("new")),
        ],
        vec![
            compatible("request", &put, NONE, operation),
            compatible("answer", field(THING, "new"), NONE, json!({"type": "string"})),
        ],
    );

    // Order means nothing where there is none.
    row("order of values", vec![set(field(DRAFT, "colour/enum"), json!(["green", "red"]))], vec![]);
    row(
        "order of parameters",
        vec![set(
            &parameters,
            json!([at(&format!("{GET}/parameters/1")), at(&format!("{GET}/parameters/0"))]),
        )],
        vec![],
    );

    // Fields, on both sides.
    let inside = |name: &'static str| move |schema: &str| field(schema, name);
    both_sides(
        &mut rows,
        "field added",
        |schema| set(field(schema, "new"), json!({"type": "string"})),
        inside("new"),
        (NONE, json!({"type": "string"})),
        (c, c),
    );
    both_sides(
        &mut rows,
        "field removed",
        |schema| remove(field(schema, "bare")),
        inside("bare"),
        (json!({"type": "integer"}), NONE),
        (b, b),
    );
    let required = |schema: &str| format!("{schema}/required");
    both_sides(
        &mut rows,
        "field becoming required",
        |schema| set(format!("{schema}/required/-"), json!("bare")),
        required,
        (NONE, json!("bare")),
        (b, b),
    );
    both_sides(
        &mut rows,
        "field becoming optional",
        |schema| remove(format!("{schema}/required/0")),
        required,
        (json!("name"), NONE),
        (b, b),
    );
    for (place, before, after) in [
        ("name/type", json!("string"), json!("integer")),
        ("bare/format", NONE, json!("int32")),
        ("bare/default", NONE, json!(1)),
        ("size/default", json!(5), json!(6)),
        ("size/default", json!(5), NONE),
        ("list/items/type", json!("string"), json!("integer")),
        ("list/items", json!({"type": "string"}), NONE),
        ("note/nullable", json!(true), NONE),
        ("note/nullable", json!(true), json!(false)),
        ("name/nullable", NONE, json!(true)),
        ("map/additionalProperties", NONE, json!(false)),
        ("name/readOnly", NONE, json!(true)),
        ("name/nobody-knows", NONE, json!(1)),
    ] {
        let edit = |schema: &str| match &after {
            Value::Null => remove(field(schema, place)),
            after => set(field(schema, place), after.clone()),
        };
        both_sides(&mut rows, place, edit, inside(place), (before, after.clone()), (b, b));
    }

    // Values.
    for (place, value, classes) in [("colour/enum", "blue", (c, b)), ("state/x-known-values", "idle", (c, c))]
    {
        both_sides(
            &mut rows,
            place,
            |schema| set(field(schema, &format!("{place}/-")), json!(value)),
            inside(place),
            (NONE, json!(value)),
            classes,
        );
    }
    for (place, value) in [("colour/enum", "red"), ("state/x-known-values", "on")] {
        both_sides(
            &mut rows,
            place,
            |schema| remove(field(schema, &format!("{place}/0"))),
            inside(place),
            (json!(value), NONE),
            (b, b),
        );
    }
    both_sides(
        &mut rows,
        "closed enum added",
        |schema| set(field(schema, "name/enum"), json!(["a"])),
        inside("name/enum"),
        (NONE, json!(["a"])),
        (b, b),
    );
    both_sides(
        &mut rows,
        "closed enum removed",
        |schema| remove(field(schema, "colour/enum")),
        inside("colour/enum"),
        (json!(["red", "green"]), NONE),
        (b, b),
    );

    // Bounds: where, tighter, looser.
    for (place, tighter, looser) in [
        ("size/minimum", 3, 1),
        ("size/maximum", 9, 11),
        ("text/minLength", 3, 1),
        ("text/maxLength", 9, 11),
        ("list/minItems", 3, 1),
        ("list/maxItems", 9, 11),
        ("map/minProperties", 3, 1),
        ("map/maxProperties", 9, 11),
    ] {
        let before = at(&field(DRAFT, place));
        for (value, classes) in [(tighter, (b, c)), (looser, (c, b))] {
            let edit = |schema: &str| set(field(schema, place), json!(value));
            both_sides(&mut rows, place, edit, inside(place), (before.clone(), json!(value)), classes);
        }
        let edit = |schema: &str| remove(field(schema, place));
        both_sides(&mut rows, place, edit, inside(place), (before, NONE), (c, b));
    }
    for (place, value) in [
        ("bare/minimum", json!(1)),
        ("bare/maximum", json!(1)),
        ("name/minLength", json!(1)),
        ("name/maxLength", json!(1)),
        ("name/pattern", json!("^a")),
        ("bare/multipleOf", json!(2)),
    ] {
        let edit = |schema: &str| set(field(schema, place), value.clone());
        both_sides(&mut rows, place, edit, inside(place), (NONE, value.clone()), (b, c));
    }
    for place in ["size/exclusiveMinimum", "size/exclusiveMaximum", "list/uniqueItems"] {
        let edit = |schema: &str| set(field(schema, place), json!(true));
        both_sides(&mut rows, place, edit, inside(place), (json!(false), json!(true)), (b, c));
    }
    let edit = |schema: &str| set(field(schema, "text/pattern"), json!("^b"));
    both_sides(&mut rows, "pattern", edit, inside("text/pattern"), (json!("^a"), json!("^b")), (b, b));
    let edit = |schema: &str| remove(field(schema, "text/pattern"));
    both_sides(&mut rows, "pattern removed", edit, inside("text/pattern"), (json!("^a"), NONE), (c, b));
    let edit = |schema: &str| set(field(schema, "rate/multipleOf"), json!(4));
    both_sides(&mut rows, "multipleOf", edit, inside("rate/multipleOf"), (json!(2), json!(4)), (b, b));

    let repository = Repository::new();
    for (name, edits, expected) in rows {
        repository.edit(&edits);
        check(&name, &repository.diff(&["--format", "json"]), &expected);
    }
}

#[test]
fn each_change_of_the_error_codes_has_its_class() {
    let code = "/services/0/codes/0";
    let place = |place: &str| format!("spec/error-codes.yaml#{place}");
    let more = json!({"code": "VOD.0", "status": [400], "meaning": "More.", "action": "None."});
    let old = parse(CODES);
    let repository = Repository::new();
    for (edit, class, audience, at, before, after) in [
        (
            set(
                "/services/0/codes",
                json!([more, old["services"][0]["codes"][0], old["services"][0]["codes"][1]]),
            ),
            "compatible",
            "answer",
            code,
            NONE,
            more.clone(),
        ),
        (remove(code), "breaking", "answer", code, old.pointer(code).unwrap().clone(), NONE),
        (
            set(format!("{code}/class"), json!("throttled")),
            "breaking",
            "policy",
            "/services/0/codes/0/class",
            NONE,
            json!("throttled"),
        ),
        (
            remove("/services/0/codes/1/class"),
            "breaking",
            "policy",
            "/services/0/codes/1/class",
            json!("token"),
            NONE,
        ),
        (
            set(format!("{code}/meaning"), json!("Other words.")),
            "documentation",
            "document",
            "/services/0/codes/0/meaning",
            json!("One."),
            json!("Other words."),
        ),
        (
            set(format!("{code}/action"), json!("Other words.")),
            "documentation",
            "document",
            "/services/0/codes/0/action",
            json!("Do one."),
            json!("Other words."),
        ),
        (
            set("/services/0/documentation", json!("https://example.org")),
            "documentation",
            "document",
            "/services/0/documentation",
            json!("https://example.com/errors"),
            json!("https://example.org"),
        ),
        (
            set(format!("{code}/status"), json!([400, 403])),
            "compatible",
            "answer",
            "/services/0/codes/0/status",
            json!([400]),
            json!([400, 403]),
        ),
        (
            set("/services/0/prefixes/-", json!("OBS")),
            "compatible",
            "answer",
            "/services/0/prefixes",
            NONE,
            json!("OBS"),
        ),
        (remove("/services/0/prefixes/1"), "breaking", "answer", "/services/0/prefixes", json!("MPC"), NONE),
        (
            set(format!("{code}/severity"), json!(1)),
            "breaking",
            "answer",
            "/services/0/codes/0/severity",
            NONE,
            json!(1),
        ),
        (set("/note", json!("Read me.")), "breaking", "document", "/note", NONE, json!("Read me.")),
        (
            set("/services/-", json!({"name": "More", "codes": []})),
            "compatible",
            "answer",
            "/services/1",
            NONE,
            json!({"name": "More", "codes": []}),
        ),
    ] {
        let mut codes = old.clone();
        apply(&mut codes, &edit);
        repository.write("spec/error-codes.yaml", &codes.to_string());
        let run = repository.diff(&["--format", "json"]);
        check(at, &run, &[(class, audience, place(at), before, after)]);
    }
}

/// Each value of a spec, changed and taken away.
#[test]
fn nothing_changes_silently() {
    fn places(value: &Value, place: String, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                places(value, format!("{place}/{}", key.replace('~', "~0").replace('/', "~1")), found)
            }),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(index, value)| places(value, format!("{place}/{index}"), found)),
            _ => {}
        }
        if !place.is_empty() {
            found.push(place);
        }
    }
    for (text, keep) in [(SPEC, "/openapi"), (CODES, "/services")] {
        let document = parse(text);
        let mut found = Vec::new();
        places(&document, String::new(), &mut found);
        assert!(found.len() > 15);
        let folder = TempDir::new().unwrap();
        let [old, new] = ["old.yaml", "new.yaml"].map(|name| folder.path().join(name));
        fs::write(&old, document.to_string()).unwrap();
        for place in found {
            let mut edits =
                vec![set(&place, json!("something else")), set(&place, json!(["something", "else"]))];
            if place != keep {
                edits.push(remove(&place));
            }
            for edit in edits {
                let mut changed = document.clone();
                apply(&mut changed, &edit);
                fs::write(&new, changed.to_string()).unwrap();
                let arguments = [old.to_str().unwrap(), new.to_str().unwrap(), "--format", "json"];
                let run = diff(folder.path(), folder.path(), &arguments);
                assert!(!run.entries().is_empty(), "{place}: {changed}");
            }
        }
    }
}

#[test]
fn a_version_that_owns_up_to_what_breaks_is_enough() {
    for (old, new, code) in [
        ("0.1.0", "0.1.0", 1),
        ("0.1.0", "0.1.1", 1),
        ("0.1.0", "0.2.0", 0),
        ("0.1.0", "1.0.0", 0),
        ("0.2.0", "0.1.0", 1),
        ("0.0.1", "0.0.2", 0),
        ("0.0.2", "0.0.1", 1),
        ("1.1.0", "1.2.0", 1),
        ("1.1.0", "2.0.0", 0),
        ("2.0.0", "1.0.0", 1),
        ("1.0.0-alpha", "1.0.0", 1),
    ] {
        let repository = Repository::new();
        repository.write("Cargo.toml", &MANIFEST.replace("VERSION", old));
        repository.commit("Version");
        repository.write("Cargo.toml", &MANIFEST.replace("VERSION", new));
        repository.edit(&[remove(DELETE)]);
        let run = repository.diff(&[]);
        assert_eq!(run.code, code, "{old} → {new}: {}{}", run.stdout, run.stderr);
        let expected = if code == 0 { "The version owns up" } else { "The version does not own up" };
        assert!(run.stdout.contains(expected), "{}", run.stdout);
    }
}

#[test]
fn the_base_is_where_the_branch_left_main() {
    let repository = Repository::new();
    repository.git(&["switch", "--quiet", "--create", "work"]);
    repository.edit(&[set(format!("{GET}/summary"), json!("Ours"))]);
    repository.commit("Ours");
    repository.git(&["switch", "--quiet", "main"]);
    repository.edit(&[remove(DELETE)]);
    repository.commit("Theirs");
    repository.git(&["switch", "--quiet", "work"]);
    let ours = [documentation(format!("{GET}/summary"), json!("List things"), json!("Ours"))];
    check("merge base", &repository.diff(&["--format", "json"]), &ours);

    // Against main itself, theirs shows as undone.
    let run = repository.diff(&["main", "--format", "json"]);
    assert_eq!((run.entries().len(), run.code), (2, 0), "{}", run.stdout);

    // With a detached HEAD.
    repository.git(&["checkout", "--quiet", "--detach"]);
    check("detached", &repository.diff(&["--format", "json"]), &ours);
    // In a folder of a bigger repository, from a folder inside.
    let bigger = TempDir::new().unwrap();
    git(bigger.path(), &["init", "--quiet", "-b", "main"]);
    for name in ["spec/vod.yaml", "Cargo.toml"] {
        let to = bigger.path().join("inside").join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, repository.git(&["show", &format!("main~1:{name}")])).unwrap();
    }
    fs::create_dir(bigger.path().join("inside/xtask")).unwrap();
    git(bigger.path(), &["add", "--all"]);
    git(bigger.path(), &["commit", "--quiet", "--message", "Start"]);
    fs::copy(repository.path("spec/vod.yaml"), bigger.path().join("inside/spec/vod.yaml")).unwrap();
    let inside = bigger.path().join("inside/xtask");
    check("folder", &diff(&inside, &inside, &["--format", "json"]), &ours);

    // In a work tree of its own.
    let folder = TempDir::new().unwrap();
    let tree = folder.path().join("tree");
    repository.git(&["worktree", "add", "--quiet", tree.to_str().unwrap(), "work"]);
    check("worktree", &diff(&tree, &tree.join("xtask"), &["--format", "json"]), &ours);

    repository.git(&["update-ref", "refs/remotes/origin/main", "main"]);
    repository.git(&["branch", "--quiet", "-D", "main"]);
    check("origin/main", &repository.diff(&["--format", "json"]), &ours);
    repository.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    let run = repository.diff(&[]);
    assert_eq!(run.code, 2);
    assert!(
        run.stdout.is_empty() && run.stderr.contains("git fetch --depth 1 origin main"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_shallow_clone_will_do() {
    let repository = Repository::new();
    repository.git(&["switch", "--quiet", "--create", "work"]);
    repository.edit(&[set(format!("{GET}/summary"), json!("Ours"))]);
    repository.commit("Ours");
    let url = format!("file://{}", repository.folder.path().display());
    let folder = TempDir::new().unwrap();
    let clone = folder.path().join("clone");
    let arguments = ["clone", "--quiet", "--depth", "1", "--branch", "work", &url, clone.to_str().unwrap()];
    git(folder.path(), &arguments);
    let run = |arguments: &[&str]| diff(&clone, &clone.join("xtask"), arguments);

    // There is no main; what the message says to do helps.
    let refused = run(&["--format", "json"]);
    let advice = "git fetch --depth 1 origin main && cargo xtask diff FETCH_HEAD";
    assert!(refused.code == 2 && refused.stderr.contains(advice), "{}", refused.stderr);
    git(&clone, &["fetch", "--quiet", "--depth", "1", "origin", "main"]);
    let ours = [documentation(format!("{GET}/summary"), json!("List things"), json!("Ours"))];
    check("FETCH_HEAD", &run(&["FETCH_HEAD", "--format", "json"]), &ours);

    // There is a main, and no history between.
    git(&clone, &["branch", "main", "FETCH_HEAD"]);
    let tip = run(&["--format", "json"]);
    check("tip of main", &tip, &ours);
    assert!(tip.stderr.contains("There is no merge base with main"), "{}", tip.stderr);

    // On main itself.
    let clone = folder.path().join("main");
    git(
        folder.path(),
        &["clone", "--quiet", "--depth", "1", "--branch", "main", &url, clone.to_str().unwrap()],
    );
    let run = diff(&clone, &clone.join("xtask"), &[]);
    assert!(run.code == 0 && run.stdout.contains("Nothing has changed"), "{}{}", run.stdout, run.stderr);
}

#[test]
fn work_tree_index_and_head_are_untouched() {
    let repository = Repository::new();
    repository.edit(&[set(format!("{GET}/summary"), json!("Staged"))]);
    repository.git(&["add", "spec/vod.yaml"]);
    repository.edit(&[set(format!("{GET}/summary"), json!("Not staged"))]);
    repository.write("untracked", "text");
    let state = || {
        let index = fs::read(repository.path(".git/index")).unwrap();
        let texts = [
            repository.git(&["--no-optional-locks", "status", "--porcelain"]),
            repository.git(&["rev-parse", "HEAD"]),
            repository.git(&["for-each-ref"]),
            repository.git(&["stash", "list"]),
            fs::read_to_string(repository.path("spec/vod.yaml")).unwrap(),
        ];
        (index, texts)
    };
    let before = state();
    let run = repository.diff(&["HEAD", "--format", "json"]);
    let summary = format!("{GET}/summary");
    check("work tree", &run, &[documentation(summary, json!("List things"), json!("Not staged"))]);
    assert!(before == state());
}

#[test]
fn two_files_need_no_git() {
    let folder = TempDir::new().unwrap();
    let (old, new) = (folder.path().join("old.yaml"), folder.path().join("new.yaml"));
    fs::write(&old, SPEC).unwrap();
    fs::write(&new, SPEC.replace("summary: List things", "summary: Other")).unwrap();
    let run = |arguments: &[&str]| diff(folder.path(), &folder.path().join("nowhere/xtask"), arguments);
    let place = format!("new.yaml#{GET}/summary");
    let changed = [("documentation", "document", place, json!("List things"), json!("Other"))];
    check("two files", &run(&["old.yaml", "new.yaml", "--format", "json"]), &changed);

    fs::write(&new, SPEC.replace("maximum: 10}", "maximum: 9}")).unwrap();
    assert_eq!(run(&["old.yaml", "new.yaml"]).code, 1);
    assert_eq!(run(&["old.yaml", "old.yaml"]).code, 0);

    for (arguments, text, expected) in [
        (["old.yaml", "gone.yaml"], "", "gone.yaml: No such file"),
        (["main", "old.yaml"], "", "Two arguments are two files"),
        (["old.yaml", "new.yaml"], CODES, "one version is an OpenAPI document"),
        (["old.yaml", "new.yaml"], "a: 1", "new.yaml: has neither `openapi:` nor `services:`"),
        (["old.yaml", "new.yaml"], "a: [", "new.yaml: not valid YAML: "),
        (["old.yaml", "new.yaml"], "openapi: 1\nopenapi: 2", "new.yaml: not valid YAML: "),
    ] {
        fs::write(&new, text).unwrap();
        let run = run(&arguments);
        assert_eq!(run.code, 2, "{text}");
        assert!(run.stdout.is_empty() && run.stderr.contains(expected), "{}", run.stderr);
    }
}

#[test]
fn errors_say_what_to_do() {
    let folder = TempDir::new().unwrap();
    let run = diff(folder.path(), &folder.path().join("xtask"), &[]);
    assert!(run.code == 2 && run.stderr.contains("no git repository"), "{}", run.stderr);
    assert!(run.stderr.contains("cargo xtask diff OLD NEW"), "{}", run.stderr);

    let repository = Repository::new();
    for revision in ["no-such-branch", "HEAD:spec", ""] {
        let run = repository.diff(&[revision]);
        assert!(run.code == 2 && run.stderr.contains("no such revision"), "{revision}: {}", run.stderr);
    }
    let run = repository.diff(&["--", "--since=yesterday"]);
    assert!(run.code == 2 && run.stderr.contains("no such revision"), "{}", run.stderr);

    repository.write("spec/vod.yaml", "info: [");
    let run = repository.diff(&[]);
    assert!(run.code == 2 && run.stderr.contains("spec/vod.yaml: not valid YAML"), "{}", run.stderr);
    repository.commit("Broken");
    repository.write("spec/vod.yaml", SPEC);
    let run = repository.diff(&[]);
    assert!(run.code == 2 && run.stderr.contains("spec/vod.yaml at "), "{}", run.stderr);
    assert!(run.stderr.contains("where this branch left main"), "{}", run.stderr);
    assert_eq!(repository.diff(&["--format", "html"]).code, 2);
}

#[test]
fn a_document_may_come_and_go() {
    let repository = Repository::new();
    let iam = SPEC.replace("listThings", "list");
    repository.write("spec/iam.yaml", &iam);
    let run = repository.diff(&["--format", "json"]);
    assert_eq!(run.code, 0, "what is new breaks nobody: {}", run.stdout);
    let added = |place: &str| {
        run.entries()
            .iter()
            .any(|entry| entry["where"] == format!("spec/iam.yaml#{place}") && entry["before"].is_null())
    };
    assert!(added(GET) && added(DRAFT) && added("/servers/0"), "{}", run.stdout);

    repository.commit("Add");
    fs::remove_file(repository.path("spec/iam.yaml")).unwrap();
    let run = repository.diff(&["--format", "json"]);
    assert_eq!(run.code, 1);
    for place in [GET, DRAFT, "/servers/0", "/components/securitySchemes/token"] {
        let place = format!("spec/iam.yaml#{place}");
        let is_there = |entry: &&Value| entry["where"] == place && entry["class"] == "breaking";
        assert_eq!(run.entries().iter().filter(is_there).count(), 1, "{place}: {}", run.stdout);
    }
    // What is not public says so.
    let text = repository.diff(&[]).stdout;
    assert!(text.contains("generated::iam::Client::list (not public)"), "{text}");
    assert!(text.contains("generated::iam::types::Draft (not public)"), "{text}");

    fs::remove_dir_all(repository.path("spec")).unwrap();
    assert_eq!(repository.diff(&[]).code, 1);
}

#[test]
fn a_reference_in_a_circle_is_no_trap() {
    let repository = Repository::new();
    let circle = json!({"$ref": "#/components/parameters/ProjectId"});
    repository.edit(&[set("/components/parameters/ProjectId", circle)]);
    let run = repository.diff(&["--format", "json"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("leads nowhere, or back to itself"), "{}", run.stderr);

    let tree = json!({"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Part"}}});
    repository.edit(&[set(PART, tree)]);
    assert_eq!(repository.diff(&[]).code, 1);
}

#[test]
fn what_drift_does_not_handle_is_still_judged() {
    let repository = Repository::new();
    let content = format!("{POST}/requestBody/content");
    repository.edit(&[shift(format!("{content}/application~1json"), format!("{content}/text~1json"))]);
    let run = repository.diff(&[]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("spec/vod.yaml: drift could not compare it"), "{}", run.stderr);
    assert!(run.stdout.contains("2 breaking"), "{}", run.stdout);
}

#[test]
fn json_has_exactly_five_keys() {
    let repository = Repository::new();
    assert_eq!(repository.diff(&["--format", "json"]).stdout, "[]\n");
    repository.edit(&[remove(DELETE), set(format!("{GET}/summary"), json!("Other"))]);
    let entries = repository.diff(&["--format", "json"]).entries();
    assert_eq!(entries.len(), 2);
    for entry in entries {
        let keys: Vec<_> = entry.as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["after", "before", "class", "for", "where"]);
    }
}

#[test]
fn text_names_rust_and_reason() {
    let repository = Repository::new();
    let run = repository.diff(&[]);
    assert!(
        run.code == 0 && run.stdout.starts_with("Nothing has changed in the spec, since "),
        "{}",
        run.stdout
    );

    repository.edit(&[
        remove(DELETE),
        set(format!("{GET}/parameters/0/required"), json!(true)),
        set(field(PART, "type/maxLength"), json!(5)),
        set(format!("{GET}/summary"), json!("Other")),
        set(format!("{DRAFT}/required/-"), json!("bare")),
        remove("/servers/0/variables/region/enum/1"),
    ]);
    repository.write("spec/error-codes.yaml", &CODES.replace("VOD.1,", "VOD.3,"));
    let run = repository.diff(&[]);
    assert_eq!(run.code, 1);
    for expected in [
        "    Client::delete_thing, who sends (request)\n",
        "    request::ListThings::limit, who sends (request)\n    (none) → true\n    \
         was optional, is required now: who does not set it is refused\n",
        "    types::Part::type_, who receives (answer)\n",
        "    types::Draft::bare, who sends (request)\n",
        "    ErrorCode::find(\"VOD.VOD.1\"), who receives (answer)\n",
        "    Region::R_2, the document\n",
        "    Client::list_things, the document\n    \"List things\" → \"Other\"\n",
        "9 changes of the spec: 6 breaking, 2 compatible, 1 documentation, since ",
    ] {
        assert!(run.stdout.contains(expected), "{expected}\n{}", run.stdout);
    }
    let place = |title: &str| run.stdout.find(title).unwrap();
    assert!(place("Breaking\n") < place("Compatible\n"));
    assert!(place("Compatible\n") < place("Documentation\n"));
}

#[test]
fn markdown_fits_into_a_table() {
    let repository = Repository::new();
    let words = format!("A | b\nand `code` {}", "long ".repeat(100));
    repository.edit(&[
        set(format!("{GET}/summary"), json!(words)),
        set("/components/schemas/A|B", json!({"type": "string"})),
        remove(DELETE),
    ]);
    let run = repository.diff(&["--format", "markdown"]);
    let mut lines = run.stdout.lines();
    let summary = lines.next().unwrap();
    assert!(
        summary.starts_with("**3 changes of the spec: 1 breaking, 1 compatible, 1 documentation**, since ")
    );
    assert!(run.stdout.find("### Breaking").unwrap() < run.stdout.find("### Documentation").unwrap());
    let rows: Vec<_> = lines.filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 3 * 2 + 3);
    for row in rows {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
        assert!(row.ends_with('|') && row.len() < 800, "{row}");
    }
    assert!(run.stdout.contains("`Client::delete_thing`"), "{}", run.stdout);
    assert!(run.stdout.contains("A \\| b\\nand `code` long"), "{}", run.stdout);
}
