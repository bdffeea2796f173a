//! `generate`, on a copy of the workspace: from a spec as it is, changed, and broken.

use std::fs;
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
        for name in ["Cargo.toml", "Cargo.lock", "build.rs", "spec", "src", "tests", "examples", "xtask"] {
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

    /// Writes the spec with one text replaced by another.
    fn edit(&self, from: &str, to: &str) {
        assert!(self.spec.contains(from), "the spec has changed: {from}");
        fs::write(self.path("spec/vod.yaml"), self.spec.replacen(from, to, 1)).unwrap();
    }

    /// Everything as it was committed.
    fn reset(&self) {
        fs::write(self.path("spec/vod.yaml"), &self.spec).unwrap();
        let _ = fs::remove_dir_all(self.path("src"));
        copy(&root().join("src"), &self.path("src"));
    }

    /// `cargo xtask generate …`: whether it succeeded, and what it printed.
    fn generate(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("generate")
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

    workspace.edit("maxLength: 128", "maxLength: 64");
    let (success, text) = workspace.generate(&["--check"]);
    assert!(!success);
    assert!(text.contains("-            if value.chars().count() > 128usize {"), "{text}");
    assert!(text.contains("+            if value.chars().count() > 64usize {"), "{text}");
    assert!(text.contains("To mend it: cargo xtask generate"), "{text}");

    let (success, text) = workspace.generate(&[]);
    assert!(success && text.contains("wrote src/generated/vod.rs"), "{text}");
    let made = fs::read_to_string(workspace.path("src/generated/vod.rs")).unwrap();
    let (success, text) = workspace.generate(&["--check"]);
    assert!(success, "{text}");

    // Once more, from nothing: the same bytes.
    fs::remove_dir_all(workspace.path("src/generated")).unwrap();
    fs::create_dir(workspace.path("src/generated")).unwrap();
    fs::write(workspace.path("src/generated/left_over.rs"), "").unwrap();
    let (success, text) = workspace.generate(&[]);
    assert!(success && text.contains("removed src/generated/left_over.rs"), "{text}");
    assert_eq!(fs::read_to_string(workspace.path("src/generated/vod.rs")).unwrap(), made);
    workspace.reset();
}

#[test]
fn what_progenitor_cannot_take_is_named() {
    let workspace = workspace().lock().unwrap_or_else(|e| e.into_inner());
    let last_answer = "        5XX:\n          $ref: \"#/components/responses/ServerError\"\n    post:";
    let delete = "#/paths/~1v1.0~1{project_id}~1asset~1process/delete";
    let post = "#/paths/~1v1.0~1{project_id}~1asset~1process/post";
    for (from, to, place) in [
        // What the schemas say.
        (
            "enum: [time, dots, quantity]",
            "enum: [1, 2]",
            "#/components/schemas/Thumbnail/properties/type: ".to_owned(),
        ),
        (
            "its range.\n          type: integer",
            "its range.\n          type: number2",
            "#/components/schemas/Thumbnail/properties/quantity_time: ".to_owned(),
        ),
        (
            "$ref: \"#/components/schemas/Thumbnail\"",
            "$ref: \"#/components/schemas/Thumbnai\"",
            "#/components/schemas/AssetProcessReq/properties/thumbnail/$ref: ".to_owned(),
        ),
        (
            "    ProjectId:\n      name: project_id\n",
            "    ProjectId:\n      $ref: \"#/components/parameters/ProjectId\"\n    Other:\n      name: project_id\n",
            "/$ref: leads back to itself".to_owned(),
        ),
        // What the operations say.
        (
            last_answer,
            "        default:\n          description: anything\n    post:",
            format!("{delete}/responses/default: "),
        ),
        (
            last_answer,
            "        5XX:\n          description: another\n          content: {application/json: {schema: {type: string}}}\n    post:",
            format!("{delete}/responses"),
        ),
        (
            "        content:\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AssetProcessReq\"",
            "        content:\n          text/plain: {schema: {type: string}}\n          application/json:\n            schema:\n              $ref: \"#/components/schemas/AssetProcessReq\"",
            format!("{post}/requestBody/content"),
        ),
        // What we ask for.
        (
            "operationId: createAssetProcessTask",
            "operationId: create task",
            format!("{post}/operationId: must be"),
        ),
        (
            "operationId: createAssetProcessTask",
            "operationId: CreateTask",
            format!("{post}/operationId: must be"),
        ),
        ("x-asset-id: true", "x-asset-id: \"true\"", format!("{delete}/parameters/0: x-asset-id must be")),
        (
            "        - name: asset_id\n",
            "        - name: type\n",
            format!("{delete}/parameters/0: x-asset-id needs a name"),
        ),
        ("      name: project_id\n", "      name: projectId\n", "#/paths/".to_owned()),
        ("x-not-queued: VOD.10083", "x-not-queued: 10083", format!("{delete}/x-not-queued: must be text")),
        (
            "          - cn-north-1\n",
            "          - cn.north.1\n",
            "#/servers/0/variables/region/enum: ".to_owned(),
        ),
        ("          - cn-north-1\n", "          - 1\n", "#/servers/0/variables/region/enum/1: ".to_owned()),
        ("tags:\n", "info: {}\ntags:\n", ": not valid YAML: ".to_owned()),
        ("      operationId: createAssetProcessTask\n", "", format!("{post}/operationId: is missing")),
        ("      x-iam-action: vod:asset:createProcessTask\n", "", format!("{post}/x-iam-action: is missing")),
        ("x-retry: unsent", "x-retry: sometimes", format!("{post}/x-retry: must be")),
        ("x-rate-limit: 100", "x-rate-limit: many", format!("{delete}/x-rate-limit: must be")),
        (
            "x-not-queued: VOD.10083",
            "x-not-queued: VOD.99999",
            "does not have the code that cancel".to_owned(),
        ),
        ("x-not-queued: VOD.10083", "x-not-queud: VOD.10083", format!("{delete}/x-not-queud: is none of")),
        (
            "          in: query\n",
            "          in: header\n",
            format!("{delete}/parameters/0: must be in path or query"),
        ),
        (
            "        required: true\n        content:",
            "        content:",
            format!("{post}/requestBody/required: "),
        ),
        ("openapi: 3.0.3", "openapi: 3.1.0", "#/openapi: must be 3.0.x".to_owned()),
        // What YAML says.
        ("info:\n", "info: [\n", ": not valid YAML: ".to_owned()),
    ] {
        workspace.reset();
        workspace.edit(from, to);
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
