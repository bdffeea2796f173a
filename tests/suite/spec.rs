//! The spec says what the reference data says: no parameter, field, limit, default, value or status is missing
//! or added.

use serde_json::{Map, Value, json};

fn spec() -> Value {
    yaml_serde::from_str(include_str!("../../spec/vod.yaml")).unwrap()
}

fn reference() -> Map<String, Value> {
    serde_json::from_str(include_str!("data/vod-operations.json")).unwrap()
}

fn resolve<'a>(spec: &'a Value, value: &'a Value) -> &'a Value {
    match value["$ref"].as_str() {
        Some(reference) => spec.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// What is compared of a schema.
const FACTS: [&str; 11] = [
    "type",
    "format",
    "enum",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
];

/// The spec's schema in the reference's form.
fn facts(spec: &Value, schema: &Value) -> Value {
    let schema = resolve(spec, schema);
    let mut facts = Map::new();
    for name in FACTS {
        if let Some(value) = schema.get(name) {
            facts.insert(name.to_owned(), value.clone());
        }
    }
    // Values in answers are open.
    if let Some(values) = schema.get("x-known-values") {
        assert!(schema.get("enum").is_none());
        facts.insert("enum".to_owned(), values.clone());
    }
    if let Some(items) = schema.get("items") {
        facts.insert("items".to_owned(), self::facts(spec, items));
    }
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let fields = properties.iter().map(|(name, schema)| {
            let mut field = self::facts(spec, schema);
            if required.contains(&json!(name)) {
                field["required"] = json!(true);
            }
            (name.clone(), field)
        });
        facts.insert("fields".to_owned(), fields.collect());
    }
    Value::Object(facts)
}

/// The reference without the names of its types.
fn nameless(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let map = map.iter().filter(|(key, value)| !(*key == "name" && value.is_string()));
            Value::Object(map.map(|(key, value)| (key.clone(), nameless(value))).collect())
        }
        other => other.clone(),
    }
}

fn operation<'a>(spec: &'a Value, reference: &Value) -> &'a Value {
    let method = reference["method"].as_str().unwrap().to_lowercase();
    &spec["paths"][reference["path"].as_str().unwrap()][method]
}

#[test]
fn operations_are_those_of_the_reference() {
    let (spec, reference) = (spec(), reference());
    let mut there = 0;
    for item in spec["paths"].as_object().unwrap().values() {
        there += item.as_object().unwrap().keys().filter(|key| *key != "parameters").count();
    }
    let ids = |names: Vec<&str>| {
        names.into_iter().map(str::to_lowercase).collect::<std::collections::BTreeSet<_>>()
    };
    let items =
        spec["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let ours = ids(items.filter_map(|operation| operation["operationId"].as_str()).collect());
    let theirs = ids(reference.keys().map(String::as_str).collect());
    assert_eq!(ours, theirs, "in the spec, and in the vendor's records (tests/suite/data)");
    assert_eq!(there, reference.len());
    for (name, of_reference) in &reference {
        let id = operation(&spec, of_reference)["operationId"].as_str().unwrap();
        assert_eq!(id.to_lowercase(), name.to_lowercase());
        assert!(id.starts_with(char::is_lowercase));
    }
}

#[test]
fn parameters_are_those_of_the_reference() {
    let (spec, reference) = (spec(), reference());
    for (name, of_reference) in &reference {
        let on_path =
            spec["paths"][of_reference["path"].as_str().unwrap()]["parameters"].as_array().unwrap().clone();
        let own = operation(&spec, of_reference)["parameters"].as_array().cloned().unwrap_or_default();
        let ours: Vec<Value> = on_path
            .iter()
            .chain(&own)
            .map(|parameter| {
                let parameter = resolve(&spec, parameter);
                let mut facts = facts(&spec, &parameter["schema"]);
                for key in ["name", "in", "required"] {
                    facts[key] = parameter[key].clone();
                }
                if facts["type"] == "array" {
                    assert_eq!((&parameter["style"], &parameter["explode"]), (&json!("form"), &json!(true)));
                }
                facts
            })
            .collect();
        // Who a request is from is not an argument of each call: see securitySchemes.
        let theirs = of_reference["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|parameter| parameter["in"] != "header")
            .cloned()
            .map(|mut parameter| {
                // "multi" is what `explode` says; of some lists the record does not say anything.
                let format = parameter.as_object_mut().unwrap().remove("collectionFormat");
                assert!(format.is_none_or(|format| format == "multi"));
                parameter
            });
        assert_eq!(ours, theirs.collect::<Vec<_>>(), "{name}");
    }
    let names: Vec<_> = spec["components"]["securitySchemes"]
        .as_object()
        .unwrap()
        .values()
        .map(|scheme| scheme["name"].clone())
        .collect();
    assert_eq!(names, ["Authorization", "X-Auth-Token"]);
}

#[test]
fn bodies_are_those_of_the_reference() {
    let (spec, reference) = (spec(), reference());
    for (name, of_reference) in &reference {
        let schema = operation(&spec, of_reference).pointer("/requestBody/content/application~1json/schema");
        let ours = schema.map(|schema| facts(&spec, schema));
        assert_eq!(ours, of_reference.get("body").map(nameless), "{name}");
    }
}

#[test]
fn answers_are_those_of_the_reference() {
    let (spec, reference) = (spec(), reference());
    for (name, of_reference) in &reference {
        let answers = operation(&spec, of_reference)["responses"].as_object().unwrap();
        let theirs = of_reference["responses"].as_object().unwrap();
        // Beyond the documented statuses, any error may come; it has the same form.
        let documented: Vec<_> =
            answers.keys().filter(|status| !["4XX", "5XX"].contains(&status.as_str())).collect();
        assert_eq!(documented, theirs.keys().collect::<Vec<_>>(), "{name}");
        for (status, answer) in answers {
            let schema = resolve(&spec, answer).pointer("/content/application~1json/schema");
            let mut ours = schema.map_or(Value::Null, |schema| facts(&spec, schema));
            let any_error = theirs.get("400").or(theirs.get("403")).unwrap();
            let theirs = theirs.get(status).unwrap_or(any_error);

            if ours["fields"].get("error_code").is_some() {
                // The gateway's, which is not in the service's own documents.
                ours["fields"].as_object_mut().unwrap().remove("request_id").unwrap();
            }
            assert_eq!(ours, nameless(theirs), "{name} {status}");
        }
    }
}

/// Optional fields of answers may be null: the service's samples have nulls. What is sent may not.
#[test]
fn optional_fields_are_nullable_in_answers_alone() {
    let spec = spec();
    for (side, nullable) in [("responses", true), ("requestBody", false)] {
        let mut fields = Vec::new();
        for operation in
            spec["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap())
        {
            optional_fields(&spec, &operation.1[side], &mut fields);
        }
        fields.sort_unstable();
        fields.dedup();
        assert!(fields.len() > 10, "{side}: {}", fields.len());
        let wrong: Vec<_> = fields.iter().filter(|(_, is_nullable)| *is_nullable != nullable).collect();
        assert!(wrong.is_empty(), "{side}: {wrong:?}");
    }
}

/// Each optional field that is reached, and whether it is nullable.
fn optional_fields(spec: &Value, value: &Value, fields: &mut Vec<(String, bool)>) {
    match value {
        Value::Object(map) => {
            if let Some(reference) = map.get("$ref").and_then(Value::as_str) {
                let target = spec.pointer(reference.trim_start_matches('#')).unwrap();
                let required = target["required"].as_array().cloned().unwrap_or_default();
                for (name, field) in target["properties"].as_object().into_iter().flatten() {
                    if !required.contains(&json!(name)) {
                        fields
                            .push((format!("{reference}.{name}"), resolve(spec, field)["nullable"] == true));
                    }
                }
                optional_fields(spec, target, fields);
            }
            map.values().for_each(|value| optional_fields(spec, value, fields));
        }
        Value::Array(list) => list.iter().for_each(|value| optional_fields(spec, value, fields)),
        _ => {}
    }
}

/// By name: whichever a server sends is read.
#[test]
fn what_documents_disagree_on_is_marked() {
    let spec = spec();
    let schemas = &spec["components"]["schemas"];
    let meta_data = &schemas["MetaData"]["properties"];
    assert_eq!(meta_data["hight"]["deprecated"], true);
    assert!(meta_data["height"]["deprecated"].is_null());
    assert_eq!(schemas["Output"]["properties"]["url"]["nullable"], true);
}

#[test]
fn every_operation_has_its_policy_page_and_example() {
    let (spec, reference) = (spec(), reference());
    for of_reference in reference.values() {
        let operation = operation(&spec, of_reference);
        for field in ["summary", "description", "x-iam-action", "x-rate-limit", "x-retry"] {
            assert!(!operation[field].is_null(), "{field}");
        }
        assert!(
            operation["externalDocs"]["url"]
                .as_str()
                .unwrap()
                .starts_with("https://support.huaweicloud.com/")
        );
    }
    assert!(spec["servers"][0]["url"].as_str().unwrap().contains("{region}"));
}

// ---- IAM -----------------------------------------------------------------------------------------------

fn iam() -> Value {
    yaml_serde::from_str(include_str!("../../spec/iam.yaml")).unwrap()
}

/// What is not compared of IAM: what is required (see the head of iam.yaml), and the number of methods and
/// their values, which differ between the three records of one operation.
fn loose(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let left_out = ["required", "name", "minItems", "maxItems", "enum", "nullable"];
            let is_field = |value: &Value| value.is_object();
            let map = map.iter().filter(|(key, value)| !left_out.contains(&key.as_str()) || is_field(value));
            Value::Object(map.map(|(key, value)| (key.clone(), loose(value))).collect())
        }
        other => other.clone(),
    }
}

/// The union of several records' fields.
fn merge(into: &mut Value, from: &Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key.clone()).or_insert_with(|| value.clone()), value);
            }
        }
        (into, from) => assert_eq!(into, from, "the records agree"),
    }
}

#[test]
fn iams_fields_are_those_of_the_reference() {
    let spec = iam();
    let reference: Map<String, Value> =
        serde_json::from_str(include_str!("data/iam-operations.json")).unwrap();
    let (mut body, mut made) = (json!({}), json!({}));
    for name in ["UserTokenByPassword", "UserTokenByPasswordAndMfa", "AgencyToken"] {
        let record = &reference[&format!("KeystoneCreate{name}")];
        merge(&mut body, &loose(&record["body"]));
        merge(&mut made, &loose(&record["responses"]["201"]));
    }
    let json =
        |value: &Value| loose(&facts(&spec, value.pointer("/content/application~1json/schema").unwrap()));
    let post = &spec["paths"]["/v3/auth/tokens"]["post"];
    assert_eq!(json(&post["requestBody"]), body);
    assert_eq!(json(&post["responses"]["201"]), made);
    let get = &spec["paths"]["/v3/projects"]["get"];
    assert_eq!(json(&get["responses"]["200"]), loose(&reference["KeystoneListProjects"]["responses"]["200"]));

    for (operation, record) in [(post, "KeystoneCreateUserTokenByPassword"), (get, "KeystoneListProjects")] {
        let record = &reference[record];
        let ours: Vec<Value> = operation["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .map(|parameter| {
                let mut facts = facts(&spec, &parameter["schema"]);
                for key in ["name", "in", "required"] {
                    facts[key] = parameter[key].clone();
                }
                facts
            })
            .collect();
        let theirs =
            record["parameters"].as_array().unwrap().iter().filter(|parameter| parameter["in"] != "header");
        assert_eq!(ours, theirs.cloned().collect::<Vec<_>>());
        let statuses =
            operation["responses"].as_object().unwrap().keys().filter(|status| !status.ends_with("XX"));
        assert_eq!(
            statuses.collect::<Vec<_>>(),
            record["responses"].as_object().unwrap().keys().collect::<Vec<_>>()
        );
    }
    let methods = &spec["components"]["schemas"]["Identity"]["properties"]["methods"];
    assert_eq!(methods["items"]["enum"], json!(["password", "totp", "assume_role"]));
    assert_eq!((&methods["minItems"], &methods["maxItems"]), (&json!(1), &json!(2)));
}
