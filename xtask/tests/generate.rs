//! `generate`, on a copy of the workspace: from a spec as it is, changed, and broken.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, OnceLock};

use tempfile::TempDir;

/// A copy of the workspace. One for all tests, since each copy compiles its own build script; behind a lock,
/// since each test changes it.
struct Workspace {
    folder: TempDir,
    spec: String,
}

fn workspace() -> &'static Mutex<Workspace> {
    static WORKSPACE: OnceLock<Mutex<Workspace>> = OnceLock::new();
    WORKSPACE.get_or_init(|| {
        let root = root();
        let folder = TempDir::new().unwrap();
        for name in [
            "Cargo.toml",
            "Cargo.lock",
            "build.rs",
            "spec",
            "src",
            "docs",
            "tests",
            "examples",
            "benches",
            "xtask",
        ] {
            copy(&root.join(name), &folder.path().join(name));
        }
        let spec = fs::read_to_string(root.join("spec/vod.yaml")).unwrap();
        Mutex::new(Workspace { folder, spec })
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

impl Workspace {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes the spec with one text replaced by another, the first one after this place.
    fn edit(&self, place: &str, from: &str, to: &str) {
        let (before, after) =
            self.spec.split_once(place).unwrap_or_else(|| panic!("the spec has changed: {place}"));
        // It may begin in the place itself.
        let after = format!("{place}{after}");
        assert!(after.contains(from), "the spec has changed: {from}");
        fs::write(self.path("spec/vod.yaml"), format!("{before}{}", after.replacen(from, to, 1))).unwrap();
    }

    /// Everything as it was committed.
    fn reset(&self) {
        fs::write(self.path("spec/vod.yaml"), &self.spec).unwrap();
        for name in ["src", "docs"] {
            let _ = fs::remove_dir_all(self.path(name));
            copy(&root().join(name), &self.path(name));
        }
    }

    /// `cargo xtask generate …`: whether it succeeded, and what it printed.
    fn generate(&self, arguments: &[&str]) -> (bool, String) {
        self.xtask(&[&["generate"], arguments].concat())
    }

    fn xtask(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate"))
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        (output.status.success(), text)
    }
}

#[test]
fn a_changed_spec_is_noticed_and_carried_over() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    workspace.reset();
    let (success, text) = workspace.generate(&["--check"]);
    assert!(success, "what is committed is what the spec makes: {text}");

    workspace.edit("template_group_name:", "maxLength: 128", "maxLength: 64");
    let (success, text) = workspace.generate(&["--check"]);
    assert!(!success);
    assert!(text.contains("-                maximum: Some(128),"), "{text}");
    assert!(text.contains("+                maximum: Some(64),"), "{text}");
    assert!(text.contains("docs/operations.md"), "{text}");
    assert!(text.contains("To mend it: cargo xtask generate"), "{text}");

    let (success, text) = workspace.generate(&[]);
    assert!(success && text.contains("wrote src/generated/operations.rs"), "{text}");
    assert!(text.contains("wrote docs/operations.md"), "{text}");
    let made = fs::read_to_string(workspace.path("src/generated/vod.rs")).unwrap();
    let (success, text) = workspace.generate(&["--check"]);
    assert!(success, "{text}");

    // Once more, from nothing: the same bytes.
    fs::remove_dir_all(workspace.path("src/generated")).unwrap();
    fs::create_dir(workspace.path("src/generated")).unwrap();
    fs::write(workspace.path("src/generated/left_over.rs"), "").unwrap();
    fs::remove_file(workspace.path("docs/operations.md")).unwrap();
    let (success, text) = workspace.generate(&[]);
    assert!(success && text.contains("removed src/generated/left_over.rs"), "{text}");
    assert_eq!(fs::read_to_string(workspace.path("src/generated/vod.rs")).unwrap(), made);
    workspace.reset();
}

#[test]
fn what_progenitor_cannot_take_is_named() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    let last_answer = "        5XX:\n          $ref: \"#/components/responses/ServerError\"\n";
    let (at_delete, at_post) =
        ("operationId: cancelAssetTranscodeTask", "operationId: createAssetProcessTask");
    let delete = "#/paths/~1v1.0~1{project_id}~1asset~1process/delete";
    let post = "#/paths/~1v1.0~1{project_id}~1asset~1process/post";
    for (at, from, to, place) in [
        // What the schemas say.
        (
            "Thumbnail:",
            "enum: [time, dots, quantity]",
            "enum: [1, 2]",
            "#/components/schemas/Thumbnail/properties/type: ".to_owned(),
        ),
        (
            "Thumbnail:",
            "its range.\n          type: integer",
            "its range.\n          type: number2",
            "#/components/schemas/Thumbnail/properties/quantity_time: ".to_owned(),
        ),
        (
            "AssetProcessReq:",
            "$ref: \"#/components/schemas/Thumbnail\"",
            "$ref: \"#/components/schemas/Thumbnai\"",
            "#/components/schemas/AssetProcessReq/properties/thumbnail/$ref: ".to_owned(),
        ),
        (
            "  parameters:\n    ProjectId:",
            "    ProjectId:\n      name: project_id\n",
            "    ProjectId:\n      $ref: \"#/components/parameters/ProjectId\"\n    Other:\n      name: project_id\n",
            "/$ref: leads back to itself".to_owned(),
        ),
        (
            "ProjectIdOfTasks:\n      name",
            "pattern: ^([0-9a-zA-Z]+)$",
            "pattern: ^a|b$",
            "project_id has the pattern ^a|b$; only one of the form".to_owned(),
        ),
        (
            "AssetTask:",
            "x-known-values: [WAITING,",
            "x-known-values: [1st,",
            "#/components/schemas/AssetTask/properties/status/x-known-values: 1st cannot be a name in Rust"
                .to_owned(),
        ),
        // What the operations say.
        (
            at_delete,
            last_answer,
            "        default:\n          description: anything\n",
            format!("{delete}/responses/default: "),
        ),
        (
            at_delete,
            last_answer,
            "        5XX:\n          description: another\n          content: {application/json: {schema: {type: string}}}\n",
            format!("{delete}/responses"),
        ),
        (
            at_post,
            "        content:\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AssetProcessReq\"",
            "        content:\n          text/plain: {schema: {type: string}}\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AssetProcessReq\"",
            format!("{post}/requestBody/content"),
        ),
        // What we ask for.
        (
            at_post,
            "operationId: createAssetProcessTask",
            "operationId: create task",
            format!("{post}/operationId: must be"),
        ),
        (
            at_post,
            "operationId: createAssetProcessTask",
            "operationId: CreateTask",
            format!("{post}/operationId: must be"),
        ),
        (
            at_delete,
            "x-asset-id: true",
            "x-asset-id: \"true\"",
            format!("{delete}/parameters/0: x-asset-id must be"),
        ),
        (
            at_delete,
            "        - name: asset_id\n",
            "        - name: type\n",
            format!("{delete}/parameters/0: x-asset-id needs a name"),
        ),
        (
            "  parameters:\n    ProjectId:",
            "      name: project_id\n",
            "      name: projectId\n",
            "#/paths/".to_owned(),
        ),
        (
            at_delete,
            "x-not-queued: VOD.10083",
            "x-not-queued: 10083",
            format!("{delete}/x-not-queued: must be text"),
        ),
        (
            "servers:",
            "          - cn-north-1\n",
            "          - cn.north.1\n",
            "#/servers/0/variables/region/enum: ".to_owned(),
        ),
        (
            "servers:",
            "          - cn-north-1\n",
            "          - 1\n",
            "#/servers/0/variables/region/enum/1: ".to_owned(),
        ),
        ("tags:\n", "tags:\n", "info: {}\ntags:\n", ": not valid YAML: ".to_owned()),
        (
            "operationId: createAssetProcessTask",
            "operationId: createAssetProcessTask\n",
            "\n",
            format!("{post}/operationId: is missing"),
        ),
        (
            at_post,
            "      x-iam-action: vod:asset:createProcessTask\n",
            "",
            format!("{post}/x-iam-action: is missing"),
        ),
        (at_post, "x-retry: unsent", "x-retry: sometimes", format!("{post}/x-retry: must be")),
        (at_delete, "x-rate-limit: 100", "x-rate-limit: many", format!("{delete}/x-rate-limit: must be")),
        (
            at_delete,
            "x-not-queued: VOD.10083",
            "x-not-queued: VOD.99999",
            "does not have the code that cancel".to_owned(),
        ),
        (
            at_delete,
            "x-not-queued: VOD.10083",
            "x-not-queud: VOD.10083",
            format!("{delete}/x-not-queud: is none of"),
        ),
        (
            at_delete,
            "          in: query\n",
            "          in: header\n",
            format!("{delete}/parameters/0: must be in path or query"),
        ),
        (
            at_post,
            "        required: true\n        content:",
            "        content:",
            format!("{post}/requestBody/required: "),
        ),
        (
            "x-waiting-tasks:",
            "        type: TRANSCODE\n",
            "        kind: TRANSCODE\n",
            "/get/x-waiting-tasks/kind: is no query parameter".to_owned(),
        ),
        (
            at_delete,
            "      x-not-queued: VOD.10083\n",
            "      x-waiting-tasks: {asset_id: a}\n",
            "#/paths: x-waiting-tasks is on more than one operation".to_owned(),
        ),
        // What would not compile.
        (
            at_delete,
            "          required: true\n",
            "          required: false\n",
            format!("{delete}/parameters/0: x-asset-id is for a required text"),
        ),
        (
            "operationId: showAssetMeta",
            "          description: These media assets, ten at most.",
            "          x-asset-id: true\n          description: These media assets, ten at most.",
            "/get/parameters/0: x-asset-id is for a required text".to_owned(),
        ),
        (
            at_delete,
            "operationId: cancelAssetTranscodeTask",
            "operationId: all",
            "/operationId: is taken".to_owned(),
        ),
        (
            at_delete,
            "operationId: cancelAssetTranscodeTask",
            "operationId: keystoneListProjects",
            "an operation is keystone_list_projects in Rust, and so is another".to_owned(),
        ),
        (
            "operationId: listAssetTaskInfo",
            "- name: create_time_after",
            "- name: createTimeBefore",
            "/get/parameters: create_time_before would be there twice in Rust".to_owned(),
        ),
        (
            "operationId: listAssetTaskInfo",
            "- name: marker",
            "- name: client",
            "/get/parameters: client would be there twice in Rust".to_owned(),
        ),
        (
            "    Thumbnail:",
            "        quantity_time:",
            "        coverPosition:",
            "would be there twice in Rust".to_owned(),
        ),
        (
            "    AssetTask:",
            "x-known-values: [WAITING,",
            "x-known-values: [all,",
            "x-known-values: ALL would be there twice in Rust".to_owned(),
        ),
        (
            "    Thumbnail:",
            "          minimum: 1\n",
            "          minimum: 0\n          exclusiveMinimum: true\n",
            "body.thumbnail.quantity has exclusiveMinimum, which nothing checks".to_owned(),
        ),
        ("openapi", "openapi: 3.0.3", "openapi: 3.1.0", "#/openapi: must be 3.0.x".to_owned()),
        // What YAML says.
        ("info", "info:\n", "info: [\n", ": not valid YAML: ".to_owned()),
    ] {
        workspace.reset();
        workspace.edit(at, from, to);
        let (success, text) = workspace.generate(&["--check"]);
        assert!(!success, "{to}");
        let named = text.contains("spec/") && text.contains(&place);
        assert!(named, "{to}: {place}\n{text}");
        assert!(!text.contains("panicked at"), "{text}");
        assert!(text.contains("Nothing was generated."), "{text}");
    }
    workspace.reset();
}

/// A spec change that breaks written code can still be generated: there is no way into a corner.
#[test]
fn a_library_that_does_not_compile_is_no_obstacle() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    workspace.reset();
    fs::write(workspace.path("src/generated/vod.rs"), "this is no Rust").unwrap();
    let (success, text) = workspace.generate(&[]);
    assert!(success && text.contains("The library does not compile as it is"), "{text}");
    let (success, text) = workspace.generate(&["--check"]);
    assert!(success, "{text}");
    workspace.reset();
}

/// CONTRIBUTING.md walks through a change: its edit is made, its commands are run, and their output is compared.
#[test]
fn the_walk_through_in_contributing_is_what_happens() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    workspace.reset();
    let git = |arguments: &[&str], input: &str| {
        let mut command = Command::new("git")
            .current_dir(workspace.folder.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"])
            .args(arguments)
            .stdin(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        command.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        assert!(command.wait().unwrap().success(), "git {arguments:?}");
    };
    git(&["init", "--quiet"], "");
    git(&["add", "Cargo.toml", "spec"], "");
    git(&["commit", "--quiet", "--message", "as it is"], "");
    git(&["switch", "--quiet", "--create", "task-id"], "");

    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let blocks = |language: &str| {
        let fence = format!("```{language}\n");
        text.split(&fence)
            .skip(1)
            .map(|block| block.split("```").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let [edit] = <[String; 1]>::try_from(blocks("diff")).unwrap();
    git(&["apply", "-"], &edit);
    let mut commands = Vec::new();
    for block in blocks("console") {
        let (command, expected) = block.split_once('\n').unwrap();
        let command = command.strip_prefix("$ cargo xtask ").unwrap();
        let (success, text) = workspace.xtask(&[command]);
        assert!(success, "{text}");
        let (start, end) = expected.split_once("[..]").unwrap_or((expected, ""));
        assert!(text.starts_with(start) && text.ends_with(end), "{command}:\n{text}\nnot\n{expected}");
        assert!(expected.contains("[..]") || text == expected, "{command}:\n{text}\nnot\n{expected}");
        commands.push(command.to_owned());
    }
    assert_eq!(commands, ["lint", "generate", "diff"]);

    // And what it says of the other way to do it.
    let spec = fs::read_to_string(workspace.path("spec/vod.yaml")).unwrap();
    let required = "- name: task_id\n          in: query\n          required: ";
    let spec = spec.replace(&format!("{required}false"), &format!("{required}true"));
    fs::write(workspace.path("spec/vod.yaml"), spec).unwrap();
    let (success, text) = workspace.xtask(&["diff"]);
    assert!(!success && text.contains("1 breaking"), "{text}");
    let manifest = fs::read_to_string(workspace.path("Cargo.toml")).unwrap();
    let owned_up = manifest.replacen("\nversion = \"0.1.", "\nversion = \"0.2.", 1);
    assert_ne!(manifest, owned_up);
    fs::write(workspace.path("Cargo.toml"), owned_up).unwrap();
    let (success, text) = workspace.xtask(&["diff"]);
    assert!(success, "{text}");
    fs::write(workspace.path("Cargo.toml"), manifest).unwrap();
    fs::remove_dir_all(workspace.path(".git")).unwrap();
    workspace.reset();
}

/// Nothing is written by hand for an operation: one that is added to the spec is there, with its types, its policy,
/// its helper in the mock and its line in the documentation.
#[test]
fn one_more_operation_needs_no_written_code() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    workspace.reset();
    let (paths, components) = workspace.spec.split_once("components:\n").unwrap();
    let (before, schemas) = components.split_once("  schemas:\n").unwrap();
    let spec = format!("{paths}{ONE_MORE_OPERATION}components:\n{before}  schemas:\n{ITS_SCHEMA}{schemas}");
    // And a field that each answer gains.
    let field = "      properties:\n        owner:\n          description: Whose it is.\n          type: string\n          nullable: true\n";
    let mut spec = spec;
    for schema in ["AssetSummary", "AssetTask", "QueryAssetDetailRsp", "TranscodeResult", "UpdateAssetRsp"] {
        let (before, after) = spec.split_once(&format!("\n    {schema}:\n")).unwrap();
        spec = format!("{before}\n    {schema}:\n{}", after.replacen("      properties:\n", field, 1));
    }
    fs::write(workspace.path("spec/vod.yaml"), spec).unwrap();
    let (success, text) = workspace.generate(&[]);
    assert!(success && !text.contains("does not compile"), "{text}");
    let read = |name: &str| fs::read_to_string(workspace.path(name)).unwrap();
    for (file, text) in [
        ("src/generated/vod.rs", "pub fn list_thumbnail_info("),
        ("src/generated/vod.rs", "pub struct ThumbnailTask "),
        ("src/generated/vod_mock.rs", "fn list_thumbnail_info<"),
        ("src/generated/operations.rs", "LIST_THUMBNAIL_INFO: Operation"),
        ("docs/operations.md", "| `listThumbnailInfo` | `Client::list_thumbnail_info` |"),
    ] {
        assert!(read(file).contains(text), "{text} is in {file}");
    }
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace.folder.path())
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate"))
        .args([
            "test",
            "--quiet",
            "--locked",
            "--package",
            "huaweicloud-vod",
            "--lib",
            "--bins",
            "--test",
            "suite",
        ])
        // Compiled, all of it; and the types compared with the spec.
        .args(["--", "agreement_with_spec"])
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("3 passed") && !text.contains("warning"), "{text}");
    workspace.reset();
}

const ONE_MORE_OPERATION: &str = r##"  /v1/{project_id}/asset/thumbnails:
    parameters:
      - $ref: "#/components/parameters/ProjectId"
    get:
      operationId: listThumbnailInfo
      tags: [media-asset-management]
      summary: List snapshot tasks
      description: The snapshot tasks of a media asset.
      externalDocs:
        description: Querying Snapshot Tasks
        url: https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001.html
      x-iam-action: unknown
      x-rate-limit: unknown
      x-retry: always
      parameters:
        - name: asset_id
          in: query
          required: false
          description: The media asset.
          schema:
            type: string
            maxLength: 1024
        - name: task_id
          in: query
          required: false
          description: These tasks.
          schema:
            type: array
            maxItems: 10
            items:
              type: string
      responses:
        "200":
          description: The tasks.
          content:
            application/json:
              schema:
                type: object
                properties:
                  thumbnails:
                    description: The tasks.
                    type: array
                    nullable: true
                    items:
                      $ref: "#/components/schemas/ThumbnailTask"
        4XX:
          $ref: "#/components/responses/ClientError"
        5XX:
          $ref: "#/components/responses/ServerError"
"##;

const ITS_SCHEMA: &str = r##"    ThumbnailTask:
      description: A snapshot task.
      type: object
      properties:
        task_id:
          description: The task.
          type: string
          nullable: true
"##;
