//! The only generator. With the feature `codegen` it makes the files of `src/generated` from `spec/`, into
//! `OUT_DIR/generated`; `cargo xtask generate` carries them over. Without the feature it does nothing.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    codegen::main();
}

#[cfg(feature = "codegen")]
mod codegen {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Write as _;
    use std::path::Path;
    use std::{env, fs, process};

    use heck::{ToSnakeCase, ToUpperCamelCase};
    use proc_macro2::{Literal, TokenStream};
    use quote::{format_ident, quote};
    use serde_json::Value;
    use sha2::{Digest, Sha256};
    use syn::visit_mut::{self, VisitMut};
    use syn::{
        Attribute, Expr, Field, FnArg, Ident, ImplItemFn, Item, ItemMod, Local, Pat, Stmt, parse_quote,
    };

    /// The OpenAPI documents, each with a generated client of its own.
    const DOCUMENTS: &[&str] = &["vod", "iam"];

    type Files = BTreeMap<String, String>;

    /// What is wrong, where: `spec/vod.yaml#/paths/~1v1.0…: …`.
    type Result<T> = std::result::Result<T, String>;

    pub fn main() {
        println!("cargo::rerun-if-changed=spec");
        let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
        let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
        match generate(Path::new(&root)).and_then(|files| write(&Path::new(&out).join("generated"), &files)) {
            Ok(()) => {}
            Err(message) => {
                eprintln!("{message}");
                process::exit(1);
            }
        }
    }

    fn write(folder: &Path, files: &Files) -> Result<()> {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for (name, text) in files {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        Ok(())
    }

    fn generate(root: &Path) -> Result<Files> {
        let files = generate_once(root)?;
        // A map with a random order anywhere in the generator would show here, not in a review.
        if files != generate_once(root)? {
            return Err("generating twice gave two results".to_owned());
        }
        Ok(files)
    }

    fn generate_once(root: &Path) -> Result<Files> {
        let progenitor = progenitor_version(root)?;
        let mut files = Files::new();
        let mut add = |name: &str, sources: &[&Source], docs: &str, tokens: TokenStream| -> Result<()> {
            let file =
                syn::parse2(tokens).map_err(|e| format!("{name}: generated code does not parse: {e}"))?;
            let mut text = format!(
                "// Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.\n// progenitor {progenitor}\n"
            );
            for source in sources {
                writeln!(text, "// {} sha256 {}", source.name, source.sha256).expect("writing to a string");
            }
            write!(text, "\n//! {docs}\n\n{}", prettyplease::unparse(&file)).expect("writing to a string");
            files.insert(name.to_owned(), text);
            Ok(())
        };

        let mut modules = TokenStream::new();
        let mut operations = Vec::new();
        let (mut servers, mut known) = (TokenStream::new(), TokenStream::new());
        let mut rows = Vec::new();
        let mut sources = Vec::new();
        for &document in DOCUMENTS {
            let source = Source::read(root, &format!("spec/{document}.yaml"))?;
            let spec = Spec::new(&source)?;
            add(
                &format!("{document}.rs"),
                &[&source],
                "The client and its types.",
                client(&source, &spec, document)?,
            )?;
            add(
                &format!("{document}_mock.rs"),
                &[&source],
                "Typed helpers for [`httpmock`].",
                mock(&source, &spec, document)?,
            )?;
            let (module, mock) = (format_ident!("{document}"), format_ident!("{document}_mock"));
            modules.extend(quote! {
                pub mod #module;
                #[cfg(feature = "mock")]
                pub mod #mock;
            });
            servers.extend(server(&source, document)?);
            known.extend(known_values(&source)?);
            rows.push((
                source.text("/info/title")?.to_owned(),
                spec.operations.iter().map(|operation| operation.row.as_str()).collect::<String>(),
            ));
            for operation in spec.operations {
                if operations.iter().any(|other: &Operation| other.name == operation.name) {
                    let message = format!("an operation is {} in Rust, and so is another", operation.name);
                    return Err(source.error("/paths", &message));
                }
                operations.push(operation);
            }
            sources.push(source);
        }
        let documents: Vec<_> = sources.iter().collect();
        add(
            "operations.rs",
            &documents,
            "What the spec says of each operation.",
            operation_table(&operations),
        )?;
        add("servers.rs", &documents, "Regions and endpoints.", servers)?;
        add(
            "known.rs",
            &documents,
            "The values that fields of answers are known to have.\n//!\n//! Answers are open: the service may add a value \
             at any time, and then that is in the field. So compare with these, and expect others.",
            known,
        )?;

        let codes = Source::read(root, "spec/error-codes.yaml")?;
        for operation in &operations {
            let known = codes.list("/services")?.iter().flat_map(|service| service["codes"].as_array());
            let known = known.flatten().any(|row| row["code"].as_str() == operation.not_queued.as_deref());
            if operation.not_queued.is_some() && !known {
                let message = format!("does not have the code that {} names in x-not-queued", operation.name);
                return Err(codes.error("/services", &message));
            }
        }
        add("error_codes.rs", &[&codes], "What the error codes mean.", error_codes(&codes)?)?;
        modules.extend(quote! {
            pub mod error_codes;
            pub mod known;
            pub mod operations;
            pub mod servers;
        });
        add("mod.rs", &[], "What `spec/` says, as Rust.", modules)?;
        files.insert("operations.md".to_owned(), operation_pages(&progenitor, &sources, &rows));
        Ok(files)
    }

    /// The version that Cargo.toml pins.
    fn progenitor_version(root: &Path) -> Result<String> {
        let path = root.join("Cargo.toml");
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        text.lines()
            .filter(|line| {
                line.starts_with("progenitor ") || line.starts_with("[build-dependencies.progenitor]")
            })
            .find_map(|line| line.split("\"=").nth(1)?.split('"').next())
            // `cargo package` writes one key a line.
            .or_else(|| {
                let table = text.split("[build-dependencies.progenitor]").nth(1)?;
                table.split("version = \"=").nth(1)?.split('"').next()
            })
            .map(str::to_owned)
            .ok_or_else(|| "Cargo.toml: progenitor must be pinned as version = \"=x.y.z\"".to_owned())
    }

    // ---- the documents ---------------------------------------------------------------------------------

    struct Source {
        name: String,
        sha256: String,
        value: Value,
    }

    impl Source {
        fn read(root: &Path, name: &str) -> Result<Source> {
            let text = fs::read_to_string(root.join(name)).map_err(|e| format!("{name}: {e}"))?;
            // Line ends are git's business, not the spec's.
            let text = text.replace("\r\n", "\n");
            // By way of YAML's own type, which refuses a key that is there twice.
            let yaml: yaml_serde::Value =
                yaml_serde::from_str(&text).map_err(|e| format!("{name}: not valid YAML: {e}"))?;
            let value =
                serde_json::to_value(yaml).map_err(|e| format!("{name}: not a JSON document: {e}"))?;
            let sha256 = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
            let source = Source { name: name.to_owned(), sha256, value };
            source.check_references(&source.value, "")?;
            Ok(source)
        }

        fn at(&self, pointer: &str) -> Result<&Value> {
            self.value.pointer(pointer).ok_or_else(|| self.error(pointer, "is missing"))
        }

        fn text(&self, pointer: &str) -> Result<&str> {
            self.at(pointer)?.as_str().ok_or_else(|| self.error(pointer, "must be text"))
        }

        fn list(&self, pointer: &str) -> Result<&Vec<Value>> {
            self.at(pointer)?.as_array().ok_or_else(|| self.error(pointer, "must be a list"))
        }

        /// Each `$ref` leads to a place of this document, and not in a circle.
        fn check_references(&self, value: &Value, pointer: &str) -> Result<()> {
            let mut seen = Vec::new();
            let mut target = value;
            while let Some(reference) = target.get("$ref") {
                let place = reference.as_str().and_then(|reference| reference.strip_prefix('#'));
                let Some(next) = place.and_then(|place| self.value.pointer(place)) else {
                    let message = format!("{reference} is not a place in this document");
                    return Err(self.error(&format!("{pointer}/$ref"), &message));
                };
                if seen.contains(&reference) {
                    return Err(self.error(&format!("{pointer}/$ref"), "leads back to itself"));
                }
                seen.push(reference);
                target = next;
            }
            match value {
                Value::Object(map) => map.iter().try_for_each(|(key, value)| {
                    self.check_references(value, &format!("{pointer}/{}", escape(key)))
                }),
                Value::Array(list) => list.iter().enumerate().try_for_each(|(index, value)| {
                    self.check_references(value, &format!("{pointer}/{index}"))
                }),
                _ => Ok(()),
            }
        }

        fn texts(&self, pointer: &str) -> Result<Vec<&str>> {
            let texts = self.list(pointer)?.iter().enumerate();
            texts
                .map(|(index, value)| {
                    value.as_str().ok_or_else(|| self.error(&format!("{pointer}/{index}"), "must be text"))
                })
                .collect()
        }

        /// A text that may be missing.
        fn optional_text(&self, pointer: &str) -> Result<Option<&str>> {
            self.value.pointer(pointer).map(|_| self.text(pointer)).transpose()
        }

        fn error(&self, pointer: &str, message: &str) -> String {
            format!("{}#{pointer}: {message}", self.name)
        }
    }

    /// One operation as the spec has it, with what only the SDK asks of it.
    struct Operation {
        name: String,
        tokens: TokenStream,
        docs: String,
        /// Its line in docs/operations.md.
        row: String,
        /// Each parameter's name in Rust and its description.
        parameters: Vec<(String, String)>,
        /// How many of them are lists.
        lists: usize,
        waiting_tasks: Option<TokenStream>,
        has_project_id: bool,
        not_queued: Option<String>,
        /// Where the operation's media asset id is: `asset_id`, or `body.asset_id`.
        asset_ids: Vec<String>,
    }

    struct Spec {
        operations: Vec<Operation>,
        schemas: usize,
        /// Objects and closed values: what becomes a struct or an enum.
        types: usize,
        /// Those of them that are closed values.
        closed: usize,
        /// What the spec says of each field, by type and name in Rust.
        descriptions: BTreeMap<(String, String), String>,
        /// The objects that are in no request, by their names in Rust.
        answers: BTreeSet<String>,
    }

    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// In a JSON pointer `/` is written `~1`.
    fn escape(key: &str) -> String {
        key.replace('~', "~0").replace('/', "~1")
    }

    impl Spec {
        fn new(source: &Source) -> Result<Spec> {
            if !source.text("/openapi")?.starts_with("3.0.") {
                return Err(source.error("/openapi", "must be 3.0.x, the only one that progenitor takes"));
            }
            check_extensions(source, &source.value, "")?;
            let mut operations = Vec::new();
            let paths =
                source.at("/paths")?.as_object().ok_or_else(|| source.error("/paths", "must be a map"))?;
            for path in paths.keys() {
                for method in METHODS {
                    let pointer = format!("/paths/{}/{method}", escape(path));
                    if source.value.pointer(&pointer).is_some() {
                        operations.push(Operation::new(source, &pointer, path, method)?);
                    }
                }
            }
            let schemas = source.value.pointer("/components/schemas").and_then(Value::as_object);
            let parts: Vec<_> =
                ["/paths", "/components"].iter().filter_map(|place| source.value.pointer(place)).collect();
            let closed = parts.iter().map(|part| count_of(part, "enum")).sum();
            let types = parts.iter().map(|part| count_of(part, "properties")).sum::<usize>() + closed;
            let descriptions = descriptions(source)?;
            let answers = answers(source);
            Ok(Spec {
                operations,
                schemas: schemas.map_or(0, |schemas| schemas.len()),
                types,
                closed,
                descriptions,
                answers,
            })
        }
    }

    /// The objects that are in no request.
    fn answers(source: &Source) -> BTreeSet<String> {
        let mut requested = BTreeSet::new();
        let operations = source.value.pointer("/paths").and_then(Value::as_object).into_iter().flatten();
        for operation in operations.filter_map(|(_, path)| path.as_object()).flatten().map(|(_, value)| value)
        {
            for part in [&operation["requestBody"], &operation["parameters"]] {
                refer(source, part, &mut requested);
            }
        }
        let schemas = source.value.pointer("/components/schemas").and_then(Value::as_object);
        let objects = schemas.into_iter().flatten().filter(|(_, schema)| schema.get("properties").is_some());
        let pointer = |name: &str| format!("/components/schemas/{}", escape(name));
        let answers = objects.filter(|(name, _)| !requested.contains(&pointer(name)));
        answers.map(|(name, _)| name.to_upper_camel_case()).collect()
    }

    /// What a part of the document refers to, and what that refers to.
    fn refer(source: &Source, part: &Value, found: &mut BTreeSet<String>) {
        match part {
            Value::Object(map) => {
                let target =
                    map.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
                if let Some(target) = target
                    && found.insert(target.to_owned())
                {
                    source.value.pointer(target).into_iter().for_each(|value| refer(source, value, found));
                }
                map.values().for_each(|value| refer(source, value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| refer(source, value, found)),
            _ => {}
        }
    }

    /// progenitor leaves out what stands beside a reference.
    fn descriptions(source: &Source) -> Result<BTreeMap<(String, String), String>> {
        let mut descriptions = BTreeMap::new();
        let schemas = source.value.pointer("/components/schemas").and_then(Value::as_object);
        for (schema, definition) in schemas.into_iter().flatten() {
            for (field, property) in definition["properties"].as_object().into_iter().flatten() {
                let target = resolve(source, property)?;
                let description = property["description"].as_str().or(target["description"].as_str());
                let key = (schema.to_upper_camel_case(), rust_name(field));
                if descriptions.insert(key, description.unwrap_or_default().to_owned()).is_some() {
                    let place =
                        format!("/components/schemas/{}/properties/{}", escape(schema), escape(field));
                    return Err(source.error(&place, "would be there twice in Rust"));
                }
            }
        }
        Ok(descriptions)
    }

    /// How many maps have this key.
    fn count_of(value: &Value, key: &str) -> usize {
        match value {
            Value::Object(map) => {
                let below: usize = map.values().map(|value| count_of(value, key)).sum();
                usize::from(map.contains_key(key)) + below
            }
            Value::Array(list) => list.iter().map(|value| count_of(value, key)).sum(),
            _ => 0,
        }
    }

    impl Operation {
        fn new(source: &Source, pointer: &str, path: &str, method: &str) -> Result<Operation> {
            let text = |field: &str| source.text(&format!("{pointer}/{field}"));
            let known = |field: &str| text(field).map(|text| Some(text).filter(|text| *text != "unknown"));
            let optional = |value: Option<&str>| match value {
                Some(value) => quote!(Some(#value)),
                None => quote!(None),
            };

            // IAM's client is the crate's own.
            let is_public = source.name == "spec/vod.yaml";
            let id = text("operationId")?;
            let is_name = id.starts_with(|c: char| c.is_ascii_lowercase())
                && id.chars().all(|c| c.is_ascii_alphanumeric());
            if !is_name {
                let message = "must be a name in camel case, as cancelAssetTranscodeTask";
                return Err(source.error(&format!("{pointer}/operationId"), message));
            }
            let name = id.to_snake_case();
            if name == "all" || syn::parse_str::<Ident>(&name).is_err() {
                return Err(source.error(&format!("{pointer}/operationId"), "is taken: choose another name"));
            }
            let constant = format_ident!("{}", name.to_uppercase());
            let (summary, documentation) = (text("summary")?, text("externalDocs/url")?);
            let upper = method.to_uppercase();
            let iam_action = optional(known("x-iam-action")?);
            let rate = format!("{pointer}/x-rate-limit");
            let rate_limit = match source.at(&rate)? {
                Value::Number(rate)
                    if rate.as_u64().is_some_and(|rate| (1..=u32::MAX as u64).contains(&rate)) =>
                {
                    let rate = Literal::u32_unsuffixed(rate.as_u64().unwrap_or_default() as u32);
                    quote!(Some(#rate))
                }
                Value::String(unknown) if unknown == "unknown" => quote!(None),
                _ => return Err(source.error(&rate, "must be a number of calls a minute, or unknown")),
            };
            let retry = match text("x-retry")? {
                "always" => quote!(Retry::Always),
                "unsent" => quote!(Retry::Unsent),
                "unknown" => quote!(Retry::Unknown),
                _ => {
                    return Err(
                        source.error(&format!("{pointer}/x-retry"), "must be always, unsent or unknown")
                    );
                }
            };
            let not_queued_code = source.optional_text(&format!("{pointer}/x-not-queued"))?;
            let not_queued = optional(not_queued_code);
            let waiting_tasks = waiting_tasks(source, pointer)?;

            let mut asset_ids = Vec::new();
            let mut parameters = Vec::new();
            let mut limits = Vec::new();
            let mut lists = 0;
            let mut example_call = format!("vod.{name}()");
            let on_path = format!("/paths/{}/parameters", escape(path));
            for list in [on_path, format!("{pointer}/parameters")] {
                let there = source.value.pointer(&list).and_then(Value::as_array);
                for (index, parameter) in there.into_iter().flatten().enumerate() {
                    let parameter = resolve(source, parameter)?;
                    let place = format!("{list}/{index}");
                    if !["path", "query"].contains(&parameter["in"].as_str().unwrap_or_default()) {
                        return Err(
                            source.error(&place, "must be in path or query; headers are securitySchemes")
                        );
                    }
                    let name = parameter["name"].as_str().unwrap_or_default().to_owned();
                    if parameter["in"] == "path" && name != "project_id" {
                        // Only that one is kept from reaching another resource.
                        return Err(source.error(&place, "the only parameter in a path is project_id"));
                    }
                    let is_text = parameter["required"] == true
                        && resolve(source, &parameter["schema"])?["type"] == "string";
                    if is_asset_id(source, &place, &name, parameter, is_text)? {
                        asset_ids.push(name.clone());
                    }
                    let description = parameter["description"].as_str().unwrap_or_default();
                    parameters.push((rust_name(&name), description.to_owned()));
                    lists += usize::from(resolve(source, &parameter["schema"])?["type"] == "array");
                    limits.extend(limits_of(source, &parameter["schema"], &name)?);
                    if let (Some(true), Some(example)) =
                        (parameter["required"].as_bool(), parameter["example"].as_str())
                        && name != "project_id"
                    {
                        example_call.push_str(&format!(".{}({example:?})", rust_name(&name)));
                    }
                }
            }
            let body = format!("{pointer}/requestBody/content/application~1json/schema");
            if let Some(schema) = source.value.pointer(&body) {
                let required = format!("{pointer}/requestBody/required");
                if source.value.pointer(&required) != Some(&Value::Bool(true)) {
                    return Err(
                        source.error(&required, "must be true: the generator knows no optional bodies")
                    );
                }
                limits.extend(limits_of(source, schema, "body")?);
                let schema = resolve(source, schema)?;
                for (field, property) in schema["properties"].as_object().into_iter().flatten() {
                    let is_text = property["type"] == "string"
                        && schema["required"]
                            .as_array()
                            .is_some_and(|names| names.iter().any(|name| name == field));
                    if is_asset_id(source, &format!("{body} {field}"), field, property, is_text)? {
                        asset_ids.push(format!("body.{field}"));
                    }
                }
                let examples = format!("{pointer}/requestBody/content/application~1json/examples");
                let there = source.value.pointer(&examples).and_then(Value::as_object).into_iter().flatten();
                let fields =
                    there.filter_map(|(_, example)| setters(source, schema, example.get("value")?)).next();
                match fields {
                    Some(fields) => example_call.push_str(&format!(".body_map(|body| body{fields})")),
                    None if !is_public => {}
                    None => {
                        let message =
                            "none can be shown in Rust: one without lists of objects or of closed values";
                        return Err(source.error(&examples, message));
                    }
                }
            }
            let mut names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            names.extend(source.value.pointer(&body).map(|_| "body"));
            // progenitor's own, in the same place.
            names.extend(["client", "send"]);
            for (index, name) in names.iter().enumerate() {
                if names[..index].contains(name) {
                    let message = format!("{name} would be there twice in Rust");
                    return Err(source.error(&format!("{pointer}/parameters"), &message));
                }
            }
            let has_project_id = parameters.iter().any(|(name, _)| name == "project_id");
            let example = match is_public {
                true => format!(
                    "```no_run\n\
                     # async fn example(vod: huaweicloud_vod::Client) -> huaweicloud_vod::Result<()> {{\n\
                     let answer = {example_call}.send().await?;\n\
                     # Ok(())\n\
                     # }}\n\
                     ```\n\n"
                ),
                false => String::new(),
            };
            let docs = format!(
                "{summary}.\n\n{}\n\n\
                 | | |\n|---|---|\n\
                 | documentation | <{documentation}> |\n\
                 | IAM action | {} |\n\
                 | calls a minute and tenant | {} |\n\
                 | sent again | `{}`: see [`Retry`](crate::Retry) |\n\n\
                 {example}\
                 # Errors\n\n\
                 A value that is not valid, before anything is sent; otherwise as [`ErrorKind`](crate::ErrorKind) \
                 lists them.",
                text("description")?.trim(),
                text("x-iam-action")?,
                source.at(&rate)?.to_string().trim_matches('"'),
                text("x-retry")?,
            );

            let summary_docs = format!(" `{id}`: {summary}.");
            let tokens = quote! {
                #[doc = #summary_docs]
                pub static #constant: Operation = Operation {
                    id: #id,
                    method: #upper,
                    path: #path,
                    summary: #summary,
                    documentation: #documentation,
                    iam_action: #iam_action,
                    rate_limit: #rate_limit,
                    retry: #retry,
                                    not_queued: #not_queued,
                    limits: &[#(#limits),*],
                };
            };
            let not_queued = not_queued_code.map(str::to_owned);
            let row = format!(
                "| `{id}` | {} | {summary} | `{upper} {path}` | {} | {} | `{}` | [{}]({documentation}) |\n",
                match is_public {
                    true => format!("`Client::{name}`"),
                    false => "not public".to_owned(),
                },
                code_or_word(source.at(&format!("{pointer}/x-iam-action"))?),
                code_or_word(source.at(&rate)?),
                text("x-retry")?,
                text("externalDocs/description")?,
            );
            Ok(Operation {
                name,
                tokens,
                docs,
                row,
                parameters,
                lists,
                waiting_tasks,
                has_project_id,
                not_queued,
                asset_ids,
            })
        }
    }

    /// The name as progenitor writes it in Rust.
    fn rust_name(name: &str) -> String {
        let name = name.to_snake_case();
        match syn::parse_str::<Ident>(&name) {
            Ok(_) => name,
            Err(_) => format!("{name}_"),
        }
    }

    fn code_or_word(value: &Value) -> String {
        match value {
            Value::String(unknown) if unknown == "unknown" => unknown.clone(),
            Value::String(text) => format!("`{text}`"),
            other => other.to_string(),
        }
    }

    /// An example of an object as calls of its builder: `.asset_id("…").thumbnail(types::Thumbnail::builder()…)`.
    fn setters(source: &Source, schema: &Value, example: &Value) -> Option<String> {
        let mut calls = String::new();
        for (field, value) in example.as_object()? {
            let property = schema.get("properties")?.get(field)?;
            let value = match value {
                Value::Object(_) => {
                    let name = property.get("$ref")?.as_str()?.rsplit('/').next()?;
                    let inner = setters(source, resolve(source, property).ok()?, value)?;
                    format!("huaweicloud_vod::types::{name}::builder(){inner}")
                }
                Value::Array(list) if list.iter().any(|value| value.is_object() || value.is_array()) => {
                    return None;
                }
                Value::Array(list) => {
                    let items = resolve(source, property.get("items")?).ok()?;
                    let is_plain = items.get("enum").is_none();
                    let shown = |value: &Value| match value {
                        Value::String(text) => format!("{text:?}.to_owned()"),
                        other => other.to_string(),
                    };
                    let list: Vec<_> = list.iter().map(shown).collect();
                    is_plain.then(|| format!("vec![{}]", list.join(", ")))?
                }
                other => other.to_string(),
            };
            calls.push_str(&format!(".{}({value})", rust_name(field)));
        }
        Some(calls)
    }

    /// `x-waiting-tasks`: query parameters, each with the values to give it, as calls of the request's setters.
    fn waiting_tasks(source: &Source, pointer: &str) -> Result<Option<TokenStream>> {
        let place = format!("{pointer}/x-waiting-tasks");
        let Some(query) = source.value.pointer(&place) else { return Ok(None) };
        let query =
            query.as_object().ok_or_else(|| source.error(&place, "must be a map of query parameters"))?;
        let parameters = source.list(&format!("{pointer}/parameters"))?;
        let mut calls = TokenStream::new();
        for name in query.keys() {
            let place = format!("{place}/{}", escape(name));
            let mut parameters = parameters.iter().filter_map(|parameter| resolve(source, parameter).ok());
            let parameter =
                parameters.find(|parameter| parameter["name"] == **name && parameter["in"] == "query");
            let schema = resolve(source, parameter.map_or(&Value::Null, |parameter| &parameter["schema"]))?;
            let setter = format_ident!("{}", rust_name(name));
            calls.extend(match schema["type"].as_str() {
                Some("array") => {
                    let values = source.texts(&place)?;
                    quote!(.#setter(vec![#(#values.to_owned()),*]))
                }
                Some("string") => {
                    let value = source.text(&place)?;
                    quote!(.#setter(#value))
                }
                _ => {
                    return Err(source.error(
                        &place,
                        "is no query parameter of this operation that takes a text or texts",
                    ));
                }
            });
        }
        Ok(Some(calls))
    }

    /// The query for the tasks that wait, as a method of the client: one operation has it.
    fn waiting_tasks_method(source: &Source, spec: &Spec) -> Result<TokenStream> {
        let mut methods = spec.operations.iter().filter_map(|operation| {
            let calls = operation.waiting_tasks.as_ref()?;
            let (method, request) = (
                format_ident!("{}", operation.name),
                format_ident!("{}", operation.name.to_upper_camel_case()),
            );
            Some(quote! {
                impl Client {
                    /// Lists the tasks that wait: `x-waiting-tasks` of the spec.
                    pub(crate) fn waiting_tasks(&self) -> builder::#request<'_> {
                        self.#method() #calls
                    }
                }
            })
        });
        let method = methods.next().unwrap_or_default();
        match methods.next() {
            None => Ok(method),
            Some(_) => Err(source.error("/paths", "x-waiting-tasks is on more than one operation")),
        }
    }

    const EXTENSIONS: [&str; 7] = [
        "x-asset-id",
        "x-iam-action",
        "x-known-values",
        "x-not-queued",
        "x-rate-limit",
        "x-retry",
        "x-waiting-tasks",
    ];

    /// A misspelt extension would silently mean nothing.
    fn check_extensions(source: &Source, value: &Value, pointer: &str) -> Result<()> {
        match value {
            Value::Object(map) => map.iter().try_for_each(|(key, value)| {
                let place = format!("{pointer}/{}", escape(key));
                if key.starts_with("x-") && !EXTENSIONS.contains(&key.as_str()) {
                    return Err(source.error(&place, &format!("is none of {}", EXTENSIONS.join(", "))));
                }
                check_extensions(source, value, &place)
            }),
            Value::Array(list) => list.iter().enumerate().try_for_each(|(index, value)| {
                check_extensions(source, value, &format!("{pointer}/{index}"))
            }),
            _ => Ok(()),
        }
    }

    /// Whether `x-asset-id` is on this parameter or property, whose name then stands in the code.
    fn is_asset_id(source: &Source, place: &str, name: &str, value: &Value, is_text: bool) -> Result<bool> {
        match value.get("x-asset-id") {
            None => Ok(false),
            Some(_) if !is_text => Err(source.error(place, "x-asset-id is for a required text")),
            Some(Value::Bool(true)) if syn::parse_str::<Ident>(name).is_ok() => Ok(true),
            Some(Value::Bool(true)) => {
                Err(source.error(place, "x-asset-id needs a name that can stand in Rust"))
            }
            Some(_) => Err(source.error(place, "x-asset-id must be true, or not there")),
        }
    }

    /// The bounds in a request: of numbers, of a text's length and characters, of how many items a list has. Each with
    /// its place: `quantity`, `body.thumbnail.time`, `body.subtitles[].id`.
    fn limits_of(source: &Source, schema: &Value, place: &str) -> Result<Vec<TokenStream>> {
        if place.matches('.').count() > 16 {
            return Err(source.error("/components/schemas", &format!("{place} is nested without end")));
        }
        let schema = resolve(source, schema)?;
        let mut limits = Vec::new();
        let is = |kind: &str, bound: &str| schema["type"] == kind && schema.get(bound).is_some();
        let bound = |name: &str| match schema[name].as_i64() {
            Some(bound) => {
                let bound = Literal::i64_unsuffixed(bound);
                quote!(Some(#bound))
            }
            None => quote!(None),
        };
        // The project id's own type keeps them (`for_progenitor`).
        let in_type = source.value.pointer(PROJECT_ID).is_some_and(|own| std::ptr::eq(own, schema));
        let mut add = |bounds: TokenStream| {
            limits.push(quote!(Limit { place: #place, bounds: #bounds, in_type: #in_type }));
        };
        const NOT_CHECKED: [&str; 4] = ["multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum"];
        let unchecked =
            NOT_CHECKED.iter().find(|bound| schema.get(**bound).is_some_and(|bound| *bound != false));
        let on_number = ["minimum", "maximum"].iter().find(|bound| is("number", bound));
        if let Some(bound) = unchecked.or(on_number) {
            let message = format!("{place} has {bound}, which nothing checks");
            return Err(source.error("", &message));
        }
        if is("integer", "minimum") || is("integer", "maximum") {
            let (minimum, maximum) = (bound("minimum"), bound("maximum"));
            add(quote!(Bounds::Number { minimum: #minimum, maximum: #maximum }));
        }
        if is("string", "minLength") || is("string", "maxLength") {
            let (minimum, maximum) = (bound("minLength"), bound("maxLength"));
            add(quote!(Bounds::Length { minimum: #minimum, maximum: #maximum }));
        }
        if is("array", "minItems") || is("array", "maxItems") {
            let (minimum, maximum) = (bound("minItems"), bound("maxItems"));
            add(quote!(Bounds::Items { minimum: #minimum, maximum: #maximum }));
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
            let Some(ranges) = characters(pattern) else {
                let message = format!(
                    "{place} has the pattern {pattern}; only one of the form ^([a-z0-9]+)$ can be checked"
                );
                return Err(source.error("", &message));
            };
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            add(quote!(Bounds::Characters(&[#(#ranges),*])));
        }

        if let Some(items) = schema.get("items") {
            limits.extend(limits_of(source, items, &format!("{place}[]"))?);
        }
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            limits.extend(limits_of(source, property, &format!("{place}.{field}"))?);
        }
        Ok(limits)
    }

    /// The ranges of characters of a pattern that is one class, such as `^([0-9a-zA-Z]+)$`. A regular expression at
    /// run time would cost a dependent three crates.
    fn characters(pattern: &str) -> Option<Vec<(char, char)>> {
        let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let inner = inner.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(inner);
        let class = inner.strip_prefix('[')?.strip_suffix("]+")?;
        let mut ranges = Vec::new();
        let mut characters = class.chars().peekable();
        while let Some(first) = characters.next() {
            let last = match characters.next_if_eq(&'-') {
                Some(_) => characters.next()?,
                None => first,
            };
            if !first.is_ascii_alphanumeric() && first != '_' || !last.is_ascii_alphanumeric() && last != '_'
            {
                return None;
            }
            ranges.push((first, last));
        }
        Some(ranges)
    }

    fn resolve<'a>(source: &'a Source, value: &'a Value) -> Result<&'a Value> {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => source.at(reference.trim_start_matches('#')),
            None => Ok(value),
        }
    }

    // ---- the client ------------------------------------------------------------------------------------

    fn generator() -> progenitor::Generator {
        progenitor::Generator::new(
            progenitor::GenerationSettings::default()
                .with_interface(progenitor::InterfaceStyle::Builder)
                // Without our hooks the crate does not compile: no request leaves unsigned by accident.
                .with_hooks(progenitor::HooksMode::Expected)
                .with_inner_type(quote!(crate::hooks::Context))
                .with_derive("PartialEq"),
        )
    }

    fn client(source: &Source, spec: &Spec, document: &str) -> Result<TokenStream> {
        let tokens = generate_tokens(&source.value).map_err(|message| explain(source, &message))?;
        let mut file: syn::File = syn::parse2(tokens)
            .map_err(|e| source.error("", &format!("progenitor's code does not parse: {e}")))?;
        let mut edits = Edits::new(spec);
        edits.visit_file_mut(&mut file);
        edits.check(source)?;
        let waiting_tasks = waiting_tasks_method(source, spec)?;
        let (types, list) = (&edits.types, format_ident!("{document}_types"));
        Ok(quote! {
            #file
            #waiting_tasks

            /// Gives each type to a macro: the tests compare them all with the spec.
            #[cfg(test)]
            macro_rules! #list { ($each:ident) => { $each!(#(#types)*) } }
            #[cfg(test)]
            pub(crate) use #list;
        })
    }

    fn mock(source: &Source, spec: &Spec, document: &str) -> Result<TokenStream> {
        let tokens = quietly(|| {
            let spec = serde_json::from_value(for_progenitor(&source.value)).map_err(|e| e.to_string())?;
            generator().httpmock(&spec, &format!("crate::generated::{document}")).map_err(|e| e.to_string())
        })
        .map_err(|message| source.error("", &format!("no mock for it: {message}")))?;
        let mut file: syn::File = syn::parse2(tokens)
            .map_err(|e| source.error("", &format!("progenitor's mock does not parse: {e}")))?;
        let mut edits = MockEdits::default();
        edits.visit_file_mut(&mut file);
        let lists = spec.operations.iter().map(|operation| operation.lists).sum::<usize>();
        if edits.lists != lists {
            let message =
                format!("the mock has another shape than expected: {} lists, not {lists}", edits.lists);
            return Err(source.error("", &message));
        }
        Ok(quote!(#file))
    }

    fn generate_tokens(document: &Value) -> Result<TokenStream> {
        quietly(|| {
            let spec = serde_json::from_value(for_progenitor(document)).map_err(|e| e.to_string())?;
            generator().generate_tokens(&spec).map_err(|e| e.to_string())
        })
    }

    const BOUNDS: [&str; 7] =
        ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern"];

    const PROJECT_ID: &str = "/components/schemas/ProjectId";

    /// The document as progenitor is to read it: without bounds. Those of requests are checked before one is sent
    /// (`limits_of`), so that every text is a `String` and every number an `i64`; those of answers are not, so that
    /// no answer is lost because it is longer than documented. Only the project id keeps them, in its own type: it is
    /// checked when a client is made.
    fn for_progenitor(document: &Value) -> Value {
        let mut relaxed = document.clone();
        relax(&mut relaxed);
        let mut nullable = Vec::new();
        let schemas = relaxed.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
        for (name, schema) in schemas.into_iter().flatten() {
            // An object that may be null would be a type around an Option. Where it is used, an Option does.
            if let Some(schema) = schema.as_object_mut().filter(|schema| schema.contains_key("properties"))
                && schema.remove("nullable") == Some(Value::Bool(true))
            {
                nullable.push(format!("#/components/schemas/{name}"));
            }
        }
        allow_null(&mut relaxed, &nullable);

        if let (Some(schema), Some(original)) =
            (relaxed.pointer_mut(PROJECT_ID), document.pointer(PROJECT_ID))
        {
            schema.clone_from(original);
        }
        relaxed
    }

    /// Says of each use of a nullable schema that it may be null, where nothing else makes an Option of it.
    fn allow_null(value: &mut Value, nullable: &[String]) {
        let or_null = |place: &mut Value| {
            if place["$ref"].as_str().is_some_and(|target| nullable.iter().any(|name| name == target)) {
                *place = serde_json::json!({ "nullable": true, "allOf": [place.take()] });
            }
        };
        match value {
            Value::Object(map) => {
                let required = map.get("required").cloned().unwrap_or_default();
                for (name, property) in
                    map.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
                {
                    if required.as_array().into_iter().flatten().any(|required| required == name) {
                        or_null(property);
                    }
                }
                if let Some(items) = map.get_mut("items") {
                    or_null(items);
                }
                map.values_mut().for_each(|value| allow_null(value, nullable));
            }
            Value::Array(list) => list.iter_mut().for_each(|value| allow_null(value, nullable)),
            _ => {}
        }
    }

    /// Leaves out bounds; and says in words what Rust's types cannot.
    fn relax(value: &mut Value) {
        match value {
            Value::Object(map) => {
                // Only a schema has a type; a property may well be called `maximum`.
                if map.get("type").is_some_and(Value::is_string) {
                    let nullable = map.get("nullable") == Some(&Value::Bool(true));
                    // What was not answered stays so.
                    map.retain(|key, _| {
                        let is_default = nullable && key == "default";
                        !is_default && !BOUNDS.contains(&key.as_str())
                    });
                }
                if let Some(known) = map.remove("x-known-values") {
                    let known: Vec<_> = known.as_array().into_iter().flatten().map(shown).collect();
                    let description = map.get("description").and_then(Value::as_str).unwrap_or_default();
                    let description = format!("{description}\n\nKnown values: {}.", known.join(", "));
                    map.insert("description".to_owned(), Value::String(description));
                }
                map.values_mut().for_each(relax);
            }
            Value::Array(list) => list.iter_mut().for_each(relax),
            _ => {}
        }
    }

    /// As code in a documentation.
    fn shown(value: &Value) -> String {
        match value {
            Value::String(text) => format!("`{text}`"),
            other => format!("`{other}`"),
        }
    }

    /// progenitor panics where it has no answer; here that is an error like any other.
    fn quietly<T>(make: impl FnOnce() -> Result<T> + std::panic::UnwindSafe) -> Result<T> {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| {}));
        let result = std::panic::catch_unwind(make);
        std::panic::set_hook(hook);
        result.unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            Err(text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("it panicked").to_owned())
        })
    }

    // ---- where progenitor stumbled ---------------------------------------------------------------------

    /// progenitor's errors name no place, so each schema and each operation is tried alone, and what still
    /// fails is taken apart until nothing smaller does.
    fn explain(source: &Source, message: &str) -> String {
        let mut places = Vec::new();
        // What is around the schemas and the operations. If that is at fault, they are not.
        let mut frame = source.value.clone();
        empty(&mut frame, "/components/schemas");
        empty(&mut frame, "/paths");
        narrow(&frame, "", &mut places);
        if places.is_empty() {
            explain_schemas(source, &mut places);
            explain_operations(source, &mut places);
        }
        if places.is_empty() {
            places.push((String::new(), message.to_owned()));
        }
        let told = |(pointer, message): &(String, String)| {
            source.error(pointer, &format!("progenitor cannot take this: {message}"))
        };
        places.iter().map(told).collect::<Vec<_>>().join("\n")
    }

    fn explain_schemas(source: &Source, places: &mut Vec<(String, String)>) {
        let schemas = source.value.pointer("/components/schemas").and_then(Value::as_object);
        for name in schemas.into_iter().flatten().map(|(name, _)| name) {
            let mut alone = source.value.clone();
            empty(&mut alone, "/paths");
            for (other, schema) in alone["components"]["schemas"].as_object_mut().into_iter().flatten() {
                if other != name {
                    *schema = Value::Object(Default::default());
                }
            }
            narrow(&alone, &format!("/components/schemas/{}", escape(name)), places);
        }
    }

    fn explain_operations(source: &Source, places: &mut Vec<(String, String)>) {
        let mut stubbed = source.value.clone();
        if let Some(schemas) = stubbed.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
            schemas.values_mut().for_each(|schema| *schema = Value::Object(Default::default()));
        }
        let paths = stubbed["paths"].as_object().cloned().unwrap_or_default();
        for (path, item) in &paths {
            for method in METHODS.iter().filter(|method| item.get(**method).is_some()) {
                let mut alone = stubbed.clone();
                let mut only = item.clone();
                if let Some(item) = only.as_object_mut() {
                    item.retain(|key, _| key == method || !METHODS.contains(&key.as_str()));
                }
                alone["paths"] = Value::Object([(path.clone(), only)].into_iter().collect());
                narrow(&alone, &format!("/paths/{}/{method}", escape(path)), places);
            }
        }
    }

    /// If the document fails, finds the deepest place below `pointer` without whose siblings it still does.
    fn narrow(document: &Value, pointer: &str, places: &mut Vec<(String, String)>) {
        let Err(message) = generate_tokens(document) else {
            return;
        };
        let children: Vec<String> = match document.pointer(pointer) {
            Some(Value::Object(map)) => map.keys().map(|key| escape(key)).collect(),
            Some(Value::Array(list)) => (0..list.len()).map(|index| index.to_string()).collect(),
            _ => Vec::new(),
        };
        // Is it one of these? Without it, or with nothing in it, all is well.
        let children = children.iter().map(|child| format!("{pointer}/{child}"));
        let mut healing = children.filter(|child| {
            [remove, empty].into_iter().any(|spare| {
                let mut without = document.clone();
                spare(&mut without, child) && generate_tokens(&without).is_ok()
            })
        });
        match (healing.next(), healing.next()) {
            (Some(child), None) => narrow(document, &child, places),
            // None alone, or several that do not go together.
            _ => places.push((pointer.to_owned(), message)),
        }
    }

    fn remove(document: &mut Value, pointer: &str) -> bool {
        let Some((parent, key)) = pointer.rsplit_once('/') else {
            return false;
        };
        match document.pointer_mut(parent) {
            Some(Value::Object(map)) => map.remove(&key.replace("~1", "/").replace("~0", "~")).is_some(),
            Some(Value::Array(list)) => {
                let index = key.parse::<usize>().ok().filter(|index| *index < list.len());
                index.map(|index| list.remove(index)).is_some()
            }
            _ => false,
        }
    }

    fn empty(document: &mut Value, pointer: &str) -> bool {
        match document.pointer_mut(pointer) {
            Some(Value::Object(map)) => map.clear(),
            Some(Value::Array(list)) => list.clear(),
            _ => return false,
        }
        true
    }

    // ---- what progenitor has no setting for ------------------------------------------------------------

    /// The edits of the generated client. Each is counted and compared with the spec, so that a new version
    /// of progenitor cannot slip by one of them.
    struct Edits<'a> {
        spec: &'a Spec,
        /// The operation whose builder is being edited.
        operation: Option<&'a Operation>,
        /// Whether this is in the module `types`, and whose builder there is being edited.
        in_types: bool,
        type_name: Option<String>,
        /// The documentation of each type's fields.
        field_docs: BTreeMap<(String, String), Vec<Attribute>>,
        optional_fields: usize,
        counts: BTreeMap<&'static str, usize>,
        /// The types that are serialized.
        types: Vec<Ident>,
    }

    impl<'a> Edits<'a> {
        fn new(spec: &'a Spec) -> Self {
            Edits {
                spec,
                operation: None,
                in_types: false,
                type_name: None,
                field_docs: BTreeMap::new(),
                optional_fields: 0,
                counts: BTreeMap::new(),
                types: Vec::new(),
            }
        }

        fn count(&mut self, what: &'static str) {
            *self.counts.entry(what).or_default() += 1;
        }

        fn check(&self, source: &Source) -> Result<()> {
            let operations = self.spec.operations.len();
            let with_project_id =
                self.spec.operations.iter().filter(|operation| operation.has_project_id).count();
            let expected = [
                ("constructor removed", 1),
                ("constructor made private", 1),
                ("send wrapped", operations),
                ("header map left out", operations),
                ("api-version left out", operations),
                ("headers not set", 2 * operations),
                ("project id settled", with_project_id),
                ("project id made optional", with_project_id),
                ("project id not set at first", with_project_id),
                ("project id set", with_project_id),
                (
                    "asset id named",
                    self.spec.operations.iter().map(|operation| operation.asset_ids.len()).sum(),
                ),
                ("cause kept", self.spec.operations.iter().map(|operation| operation.parameters.len()).sum()),
                ("method documented", operations),
                ("made extensible", self.spec.types),
                ("values named", self.spec.closed),
                ("optional field set", self.optional_fields),
                ("builder left to mocks", self.spec.answers.len()),
            ];
            for (what, expected) in expected {
                let found = self.counts.get(what).copied().unwrap_or_default();
                if found != expected {
                    let message = format!(
                        "the generated code has another shape than expected: \"{what}\" fits {found} times, not {expected}"
                    );
                    return Err(source.error("", &message));
                }
            }
            let derived = self.counts.get("schema derived").copied().unwrap_or_default();
            if derived < self.spec.schemas {
                return Err(source.error("", "fewer types than schemas"));
            }
            Ok(())
        }

        /// Everything after the first statement of `send` runs with a record of this call in the client, and
        /// what it ends with becomes the crate's own error.
        fn wrap_send(&mut self, function: &mut ImplItemFn) {
            let Some(operation) = self.operation else { return };
            let syn::ReturnType::Type(_, generated) = &function.sig.output else {
                return;
            };
            let generated = generated.clone();
            let Some(success) = inside(&generated, "Result").cloned() else {
                return;
            };
            let mut statements = std::mem::take(&mut function.block.stmts).into_iter();
            let first = statements.next();
            let mut rest = Vec::new();
            for mut statement in statements {
                let binding = match &mut statement {
                    Stmt::Local(local) => local_name(local),
                    _ => None,
                };
                match binding.as_deref() {
                    Some("project_id") if operation.has_project_id => {
                        self.count("project id settled");
                        rest.push(parse_quote! {
                            let project_id = client.inner.project_id(project_id).await?;
                        });
                    }
                    // Its only header is `api-version`, which this service does not know.
                    Some("header_map") => self.count("header map left out"),
                    None if names_api_version(&statement) => self.count("api-version left out"),
                    Some("request") => {
                        NoHeaders(self).visit_stmt_mut(&mut statement);
                        rest.push(statement);
                    }
                    Some(name) => {
                        let name = name.to_owned();
                        rest.push(statement);
                        for asset_id in &operation.asset_ids {
                            let (parameter, place): (&str, Expr) = match asset_id.split_once('.') {
                                Some((body, field)) => {
                                    let (body, field) = (format_ident!("{body}"), format_ident!("{field}"));
                                    ("body", parse_quote!(#body.#field))
                                }
                                None => {
                                    let parameter = format_ident!("{asset_id}");
                                    (asset_id, parse_quote!(#parameter))
                                }
                            };
                            if parameter == name {
                                self.count("asset id named");
                                rest.push(parse_quote! { client.inner.asset_id(#asset_id, &#place)?; });
                            }
                        }
                    }
                    None => rest.push(statement),
                }
            }
            let constant = format_ident!("{}", operation.name.to_uppercase());
            function.sig.output = parse_quote!(-> Result<#success, crate::Error>);
            function.block.stmts = vec![
                first.unwrap_or_else(|| parse_quote!({})),
                parse_quote! {
                    let client = &super::Client {
                        baseurl: client.baseurl.clone(),
                        client: client.client.clone(),
                        inner: client.inner.begin(&crate::generated::operations::#constant),
                    };
                },
                parse_quote! { let answer: #generated = async move { #(#rest)* }.await; },
                Stmt::Expr(parse_quote! { client.inner.finish(answer) }, None),
            ];
            self.count("send wrapped");
        }
    }

    fn names_api_version(statement: &Stmt) -> bool {
        quote!(#statement).to_string().contains("\"api-version\"")
    }

    /// Takes `.header(ACCEPT, …)` and `.headers(header_map)` out of the request's making: the headers of all requests are the
    /// same, and written for each attempt anew.
    struct NoHeaders<'e, 'a>(&'e mut Edits<'a>);

    impl VisitMut for NoHeaders<'_, '_> {
        fn visit_expr_mut(&mut self, expression: &mut Expr) {
            visit_mut::visit_expr_mut(self, expression);
            if let Expr::MethodCall(call) = expression
                && (call.method == "header" || call.method == "headers")
            {
                *expression = (*call.receiver).clone();
                self.0.count("headers not set");
            }
        }
    }

    impl Edits<'_> {
        fn learn_fields(&mut self, types: &mut ItemMod) {
            for item in types.content.iter_mut().flat_map(|(_, items)| items) {
                let Item::Struct(item) = item else { continue };
                for field in &mut item.fields {
                    let Some(name) = &field.ident else { continue };
                    if !field.attrs.iter().any(|attribute| attribute.path().is_ident("doc"))
                        && let Some(docs) =
                            self.spec.descriptions.get(&(item.ident.to_string(), name.to_string()))
                    {
                        field.attrs.push(parse_quote!(#[doc = #docs]));
                    }
                    let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
                    let key = (item.ident.to_string(), name.to_string());
                    self.field_docs.insert(key, docs.cloned().collect());
                    self.optional_fields += usize::from(inside(&field.ty, "Option").is_some());
                }
            }
        }

        /// Answers are only made where a service is mocked, and their builders are a third of all the code.
        fn leave_answers_to_mocks(&mut self, types: &mut ItemMod) {
            let in_builder = types.ident == "builder";
            for item in types.content.iter_mut().flat_map(|(_, items)| items) {
                match item {
                    Item::Mod(module) if module.ident == "builder" => self.leave_answers_to_mocks(module),
                    Item::Struct(item)
                        if in_builder && self.spec.answers.contains(&item.ident.to_string()) =>
                    {
                        item.attrs.push(parse_quote!(#[cfg(feature = "mock")]));
                        self.count("builder left to mocks");
                    }
                    Item::Impl(item)
                        if (in_builder || gives_builder(item))
                            && self.spec.answers.contains(&self_name(item)) =>
                    {
                        item.attrs.push(parse_quote!(#[cfg(feature = "mock")]));
                    }
                    _ => {}
                }
            }
        }

        /// The setter of a field: documented like the field; an optional one takes the value itself, since
        /// `Option<Name>` could not be made from a text; and what does not fit is named.
        fn edit_type_setter(&mut self, function: &mut ImplItemFn) {
            let name = function.sig.ident.to_string();
            let key = (self.type_name.clone().unwrap_or_default(), name.clone());
            function.attrs.extend(self.field_docs.get(&key).into_iter().flatten().cloned());
            let mut optional = false;
            for predicate in function.sig.generics.make_where_clause().predicates.iter_mut() {
                let syn::WherePredicate::Type(predicate) = predicate else { continue };
                for bound in &mut predicate.bounds {
                    let syn::TypeParamBound::Trait(bound) = bound else { continue };
                    let argument = bound.path.segments.last_mut().and_then(first_argument);
                    let Some(argument) = argument else { continue };
                    if let Some(value) = inside(argument, "Option").cloned() {
                        *argument = value;
                        optional = true;
                    }
                }
            }
            let message = format!("{}: {{e}}", name.trim_end_matches('_'));
            let field = &function.sig.ident;
            let set: Expr = match optional {
                true => parse_quote!(value.try_into().map(Some).map_err(|e| format!(#message))),
                false => parse_quote!(value.try_into().map_err(|e| format!(#message))),
            };
            function.block = parse_quote!({
                self.#field = #set;
                self
            });
            if optional {
                self.count("optional field set");
            }
        }
    }

    /// The last name of the type that it is of.
    fn self_name(implementation: &syn::ItemImpl) -> String {
        match &*implementation.self_ty {
            syn::Type::Path(path) => {
                path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    fn gives_builder(implementation: &syn::ItemImpl) -> bool {
        let is_it = |item: &syn::ImplItem| matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "builder");
        implementation.trait_.is_none() && implementation.items.iter().all(is_it)
    }

    /// Whether it is a setter: a method that takes a `value`.
    fn takes_value(function: &ImplItemFn) -> bool {
        function.sig.receiver().is_some()
            && function.sig.inputs.iter().any(|input| match input {
                FnArg::Typed(typed) => matches!(&*typed.pat, Pat::Ident(pat) if pat.ident == "value"),
                FnArg::Receiver(_) => false,
            })
    }

    fn first_argument(segment: &mut syn::PathSegment) -> Option<&mut syn::Type> {
        let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments else { return None };
        match arguments.args.first_mut()? {
            syn::GenericArgument::Type(argument) => Some(argument),
            _ => None,
        }
    }

    /// `Outer<A>` → `A`.
    fn inside<'t>(ty: &'t syn::Type, outer: &str) -> Option<&'t syn::Type> {
        let syn::Type::Path(path) = ty else { return None };
        let segment = path.path.segments.last().filter(|segment| segment.ident == outer)?;
        let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
        match arguments.args.first()? {
            syn::GenericArgument::Type(inner) => Some(inner),
            _ => None,
        }
    }

    fn local_name(local: &Local) -> Option<String> {
        match &local.pat {
            Pat::Ident(pat) => Some(pat.ident.to_string()),
            _ => None,
        }
    }

    fn quoted(pattern: &Pat) -> Option<String> {
        let Pat::Lit(literal) = pattern else { return None };
        match &literal.lit {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        }
    }

    fn is_serialized(attributes: &[Attribute]) -> bool {
        attributes.iter().any(|attribute| {
            attribute.path().is_ident("derive") && quote!(#attribute).to_string().contains("Serialize")
        })
    }

    impl VisitMut for Edits<'_> {
        fn visit_item_mut(&mut self, item: &mut Item) {
            match item {
                Item::Struct(item) if is_serialized(&item.attrs) => {
                    self.types.push(item.ident.clone());
                    // So that a field that the service adds breaks nobody.
                    if matches!(item.fields, syn::Fields::Named(_)) {
                        item.attrs.push(parse_quote!(#[non_exhaustive]));
                        self.count("made extensible");
                    }
                    item.attrs
                        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
                    self.count("schema derived");
                }
                Item::Enum(item) if is_serialized(&item.attrs) => {
                    self.types.push(item.ident.clone());
                    item.attrs.push(parse_quote!(#[non_exhaustive]));
                    self.count("made extensible");
                    item.attrs
                        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
                    self.count("schema derived");
                }
                // The generated client's own constructor unwraps, and knows no credentials.
                Item::Impl(implementation) if implementation.trait_.is_none() => {
                    implementation.items.retain_mut(|item| {
                        let syn::ImplItem::Fn(function) = item else {
                            return true;
                        };
                        if function.sig.ident == "new" && function.sig.inputs.len() == 2 {
                            self.count("constructor removed");
                            return false;
                        }
                        if function.sig.ident == "new_with_client" {
                            function.vis = parse_quote!(pub(crate));
                            self.count("constructor made private");
                        }
                        true
                    });
                }
                _ => {}
            }
            visit_mut::visit_item_mut(self, item);
        }

        fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
            if module.ident == "types" {
                self.learn_fields(module);
                self.in_types = true;
                visit_mut::visit_item_mod_mut(self, module);
                self.in_types = false;
                self.leave_answers_to_mocks(module);
                return;
            }
            if module.ident != "builder" {
                return visit_mut::visit_item_mod_mut(self, module);
            }
            for item in module.content.iter_mut().flat_map(|(_, items)| items) {
                let name = match &*item {
                    Item::Struct(item) => item.ident.to_string(),
                    Item::Impl(item) => match &*item.self_ty {
                        syn::Type::Path(path) => path
                            .path
                            .segments
                            .last()
                            .map(|segment| segment.ident.to_string())
                            .unwrap_or_default(),
                        _ => continue,
                    },
                    _ => continue,
                };
                if self.in_types {
                    self.type_name = Some(name);
                } else {
                    let name = name.to_snake_case();
                    self.operation = self.spec.operations.iter().find(|operation| operation.name == name);
                }
                self.visit_item_mut(item);
            }
            self.operation = None;
            self.type_name = None;
        }

        /// "Not given" and "malformed" are two things: the first falls back on the client's project id, the
        /// second never does.
        fn visit_field_mut(&mut self, field: &mut Field) {
            let is_project_id = field.ident.as_ref().is_some_and(|ident| ident == "project_id");
            if self.operation.is_some_and(|operation| operation.has_project_id) && is_project_id {
                let ty = &field.ty;
                field.ty = parse_quote!(Option<#ty>);
                self.count("project id made optional");
            }
        }

        fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
            let name = function.sig.ident.to_string();
            if self.type_name.is_some() && takes_value(function) {
                return self.edit_type_setter(function);
            }
            let Some(operation) = self.operation else {
                // The client's own method, if it is one.
                if let Some(operation) = self.spec.operations.iter().find(|operation| operation.name == name)
                {
                    let docs = &operation.docs;
                    function.attrs = vec![parse_quote!(#[doc = #docs])];
                    self.count("method documented");
                }
                return visit_mut::visit_impl_item_fn_mut(self, function);
            };
            if function.sig.ident == "send" {
                return self.wrap_send(function);
            }
            // The setter of a parameter: keep the reason why a value does not fit.
            if takes_value(function) && name != "body" {
                let described = operation.parameters.iter().find(|(parameter, _)| *parameter == name);
                if let Some((_, description)) = described {
                    function.attrs.push(parse_quote!(#[doc = #description]));
                }
                let clause = function.sig.generics.make_where_clause();
                clause.predicates.push(parse_quote!(V::Error: std::fmt::Display));
            }
            if operation.has_project_id && function.sig.ident == "project_id" {
                for statement in &mut function.block.stmts {
                    if let Stmt::Expr(Expr::Assign(assign), _) = statement {
                        let value = &assign.right;
                        assign.right = parse_quote!(Some(#value));
                        self.count("project id set");
                    }
                }
            }
            visit_mut::visit_impl_item_fn_mut(self, function);
        }

        /// A text that is none of the values: say which they are.
        fn visit_expr_match_mut(&mut self, choice: &mut syn::ExprMatch) {
            let values: Vec<String> = choice.arms.iter().filter_map(|arm| quoted(&arm.pat)).collect();
            let refusal =
                choice.arms.last_mut().filter(|arm| quote!(#arm).to_string().contains("\"invalid value\""));
            if let Some(refusal) = refusal {
                let known = format!("{{value:?}} is not one of {}", values.join(", "));
                *refusal.body = parse_quote!(Err(format!(#known).into()));
                self.count("values named");
            }
            visit_mut::visit_expr_match_mut(self, choice);
        }

        fn visit_lit_str_mut(&mut self, text: &mut syn::LitStr) {
            let value = text.value();
            let name = value
                .strip_suffix(" was not initialized")
                .or_else(|| value.strip_prefix("no value supplied for "));
            if let Some(name) = name {
                let name = name.trim_end_matches('_');
                *text = syn::LitStr::new(&format!("{name}: is missing"), text.span());
            }
        }

        fn visit_field_value_mut(&mut self, field: &mut syn::FieldValue) {
            let is_project_id = matches!(&field.member, syn::Member::Named(name) if name == "project_id");
            if self.operation.is_some_and(|operation| operation.has_project_id) && is_project_id {
                field.expr = parse_quote!(None);
                self.count("project id not set at first");
            }
            visit_mut::visit_field_value_mut(self, field);
        }

        fn visit_expr_closure_mut(&mut self, closure: &mut syn::ExprClosure) {
            let ignores = matches!(closure.inputs.first(), Some(Pat::Wild(_)));
            if let (Some(_), true, Expr::MethodCall(call)) = (self.operation, ignores, &*closure.body)
                && let Expr::Lit(literal) = &*call.receiver
                && let syn::Lit::Str(text) = &literal.lit
            {
                // "conversion to `T` for name failed"
                let text = text.value();
                let name = text.rsplit_once(" for ").map_or(&*text, |(_, name)| name);
                let text = format!("{}: {{error}}", name.trim_end_matches(" failed"));
                *closure = parse_quote!(|error| format!(#text));
                self.count("cause kept");
            }
            visit_mut::visit_expr_closure_mut(self, closure);
        }
    }

    /// The edits of the mock: progenitor writes a helper for a list that does not compile.
    #[derive(Default)]
    struct MockEdits {
        lists: usize,
    }

    impl VisitMut for MockEdits {
        fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
            let takes = &function.sig.generics.where_clause;
            let inputs = &function.sig.inputs;
            if quote!(#takes #inputs).to_string().contains(":: Vec <") {
                visit_mut::visit_impl_item_fn_mut(self, function);
            }
        }

        fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
            if call.method == "query_param"
                && let (Some(name), Some(_)) = (call.args.first(), call.args.get(1))
            {
                let when = &call.receiver;
                *call = parse_quote!(#when.is_true({
                    let mut expected: Vec<String> = value.iter().map(ToString::to_string).collect();
                    expected.sort_unstable();
                    move |request| crate::mock::query_values(request, #name) == expected
                }));
                self.lists += 1;
            }
        }
    }

    // ---- the tables ------------------------------------------------------------------------------------

    fn operation_table(operations: &[Operation]) -> TokenStream {
        let tokens = operations.iter().map(|operation| &operation.tokens);
        let names = operations.iter().map(|operation| format_ident!("{}", operation.name.to_uppercase()));
        quote! {
            use crate::operation::{Bounds, Limit, Operation, Retry};

            #(#tokens)*

            /// Every operation.
            pub static ALL: &[&Operation] = &[#(&#names),*];
        }
    }

    /// docs/operations.md
    fn operation_pages(progenitor: &str, sources: &[Source], rows: &[(String, String)]) -> String {
        let mut text = format!(
            "<!-- Made by `cargo xtask generate`. Do not edit: change spec/ and run it again.\nprogenitor {progenitor}\n"
        );
        for source in sources {
            writeln!(text, "{} sha256 {}", source.name, source.sha256).expect("writing to a string");
        }
        text.push_str(
            "-->\n\n# Operations\n\n\
             What the spec says of each operation. `unknown` is what the service's documents, as far as we know them, do \
             not say.\n\n\
             - **IAM action**: what the caller must be granted, by an identity policy.\n\
             - **calls a minute**: for one tenant. Whether operations share them is not documented.\n\
             - **sent again**: `always`, also when nobody knows whether the earlier request arrived; `unsent`, only when it \
             did not reach the service or was throttled; `unknown`, treated like `unsent`.\n",
        );
        for (title, rows) in rows {
            write!(
                text,
                "\n## {title}\n\n\
                 | operation | in Rust | what it does | call | IAM action | calls a minute | sent again | documentation |\n\
                 |---|---|---|---|---|---|---|---|\n{rows}"
            )
            .expect("writing to a string");
        }
        text
    }

    /// A constant for each `x-known-values`, at `schema::field`.
    fn known_values(source: &Source) -> Result<TokenStream> {
        let mut modules = TokenStream::new();
        let schemas = source.value.pointer("/components/schemas").and_then(Value::as_object);
        for (schema, definition) in schemas.into_iter().flatten() {
            let mut fields = TokenStream::new();
            for (field, property) in definition["properties"].as_object().into_iter().flatten() {
                let pointer = format!(
                    "/components/schemas/{}/properties/{}/x-known-values",
                    escape(schema),
                    escape(field)
                );
                let Some(values) = property.get("x-known-values") else { continue };
                let values = values.as_array().filter(|values| !values.is_empty());
                let values = values.ok_or_else(|| source.error(&pointer, "must be a list of values"))?;
                let module = format_ident!("{}", rust_name(field));
                let docs = format!(" Of [`{schema}::{module}`](crate::types::{schema}::{module}).");
                let constants = if values.iter().all(Value::is_i64) {
                    let values = values.iter().filter_map(Value::as_i64).map(Literal::i64_unsuffixed);
                    quote! {
                        /// Each of them.
                        pub const ALL: &[i64] = &[#(#values),*];
                    }
                } else {
                    let values = source.texts(&pointer)?;
                    let names = values.iter().map(|value| {
                        let name: String = value
                            .chars()
                            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
                            .collect();
                        syn::parse_str::<Ident>(&name)
                            .map_err(|_| source.error(&pointer, &format!("{value} cannot be a name in Rust")))
                    });
                    let names = names.collect::<Result<Vec<_>>>()?;
                    for (index, name) in names.iter().enumerate() {
                        if name == "ALL" || names[..index].contains(name) {
                            return Err(
                                source.error(&pointer, &format!("{name} would be there twice in Rust"))
                            );
                        }
                    }
                    let docs = values.iter().map(|value| format!(" `{value}`"));
                    quote! {
                        #(#[doc = #docs] pub const #names: &str = #values;)*
                        /// Each of them.
                        pub const ALL: &[&str] = &[#(#names),*];
                    }
                };
                fields.extend(quote! {
                    #[doc = #docs]
                    pub mod #module { #constants }
                });
            }
            if !fields.is_empty() {
                let module = format_ident!("{}", schema.to_snake_case());
                let docs = format!(" Fields of [`{schema}`](crate::types::{schema}).");
                modules.extend(quote! {
                    #[doc = #docs]
                    pub mod #module { #fields }
                });
            }
        }
        Ok(modules)
    }

    fn server(source: &Source, document: &str) -> Result<TokenStream> {
        let url = source.text("/servers/0/url")?;
        let place = "/servers/0/variables/region/enum";
        let regions = source.texts(place)?;
        let is_region = |region: &&str| {
            region.starts_with(|c: char| c.is_ascii_lowercase())
                && region.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        if let Some(region) = regions.iter().find(|region| !is_region(region)) {
            return Err(source.error(place, &format!("{region} is not a region's id")));
        }
        let others = source.list("/servers")?.iter().skip(1).enumerate();
        let others: Vec<_> = others
            .map(|(index, _)| source.text(&format!("/servers/{}/url", index + 1)))
            .collect::<Result<_>>()?;
        let constant = format_ident!("{}", document.to_uppercase());
        let docs = format!(" Where `{}` says the service is.", source.name);
        let mut tokens = quote! {
            #[doc = #docs]
            pub(crate) static #constant: crate::region::Server = crate::region::Server {
                url: #url,
                regions: &[#(#regions),*],
                others: &[#(#others),*],
            };
        };
        if document == "vod" {
            let constants = regions.iter().map(|region| {
                let name = format_ident!("{}", region.replace('-', "_").to_uppercase());
                let docs = format!(" `{region}`");
                quote! {
                    #[doc = #docs]
                    pub const #name: Self = Self::from_static(#region);
                }
            });
            tokens.extend(quote! {
                /// The regions in which the service is.
                impl crate::Region { #(#constants)* }
            });
        }
        Ok(tokens)
    }

    fn error_codes(source: &Source) -> Result<TokenStream> {
        let mut rows = BTreeMap::new();
        for (s, service) in source.list("/services")?.iter().enumerate() {
            let name = source.text(&format!("/services/{s}/name"))?;
            let documentation = source.text(&format!("/services/{s}/documentation"))?;
            let prefixes = match service.get("prefixes") {
                Some(_) => source.texts(&format!("/services/{s}/prefixes"))?,
                None => Vec::new(),
            };
            for c in 0..source.list(&format!("/services/{s}/codes"))?.len() {
                let pointer = format!("/services/{s}/codes/{c}");
                let code = source.text(&format!("{pointer}/code"))?;
                let meaning = source.text(&format!("{pointer}/meaning"))?;
                let action = source.text(&format!("{pointer}/action"))?;
                let place = format!("{pointer}/status");
                let is_status = |value: &Value| value.as_u64().filter(|status| (100..600).contains(status));
                let statuses: Option<Vec<_>> = source.list(&place)?.iter().map(is_status).collect();
                let statuses = statuses.filter(|statuses| !statuses.is_empty());
                let statuses = statuses.ok_or_else(|| source.error(&place, "must be HTTP statuses"))?;
                let statuses = statuses.into_iter().map(Literal::u64_unsuffixed);
                let class = match source.optional_text(&format!("{pointer}/class"))? {
                    None => quote!(None),
                    Some("throttled") => quote!(Some(Class::Throttled)),
                    Some("signature") => quote!(Some(Class::Signature)),
                    Some("token") => quote!(Some(Class::Token)),
                    Some("permission") => quote!(Some(Class::Permission)),
                    Some(_) => {
                        let classes = "must be throttled, signature, token or permission";
                        return Err(source.error(&format!("{pointer}/class"), classes));
                    }
                };
                let statuses = quote!(&[#(#statuses),*]);
                let codes = match prefixes.as_slice() {
                    [] => vec![code.to_owned()],
                    prefixes => prefixes.iter().map(|prefix| format!("{prefix}.{code}")).collect(),
                };
                for code in codes {
                    let tokens = quote! {
                        ErrorCode {
                            code: #code,
                            service: #name,
                            documentation: #documentation,
                            statuses: #statuses,
                            meaning: #meaning,
                            action: #action,
                            class: #class,
                        }
                    };
                    if rows.insert(code, tokens).is_some() {
                        return Err(source.error(&pointer, "the code is there twice"));
                    }
                }
            }
        }
        let rows = rows.values();
        Ok(quote! {
            use crate::error_code::{Class, ErrorCode};

            /// Every known code, sorted.
            pub static ALL: &[ErrorCode] = &[#(#rows),*];
        })
    }
}
