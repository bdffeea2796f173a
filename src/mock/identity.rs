//! IAM: users, tokens and projects.

use std::collections::HashMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// A token's life, as documented.
const DAY: Duration = Duration::from_secs(24 * 3600);

#[derive(Debug)]
pub(super) struct Identity {
    /// Account, user and password.
    pub user: Option<[String; 3]>,
    /// User id and the code of the moment; without one, none is asked for.
    pub one_time_code: Option<[String; 2]>,
    pub lifetime: Duration,
    /// Valid until when; without end if the test gave them.
    tokens: HashMap<String, Option<Timestamp>>,
    made: usize,
    /// Id and name.
    pub projects: Vec<(String, String)>,
}

/// A token, and the body of the answer that it comes with.
pub(super) type Made = (String, Value);

impl Identity {
    pub(super) fn new(token: &str, projects: Vec<(String, String)>) -> Identity {
        Identity {
            user: None,
            one_time_code: None,
            lifetime: DAY,
            tokens: HashMap::from([(token.to_owned(), None)]),
            made: 0,
            projects,
        }
    }

    pub(super) fn accept_only(&mut self, token: &str) {
        self.tokens = HashMap::from([(token.to_owned(), None)]);
    }

    pub(super) fn revoke(&mut self) {
        self.tokens.clear();
    }

    pub(super) fn accepts(&self, token: &str, now: Timestamp) -> bool {
        self.tokens.get(token).is_some_and(|until| until.is_none_or(|until| now < until))
    }

    /// A token, or status and text of the refusal. `by_token` says whether the request came with a good one.
    pub(super) fn create_token(
        &mut self,
        body: &Value,
        by_token: bool,
        now: Timestamp,
    ) -> Result<Made, (u16, &'static str)> {
        let identity = &body["auth"]["identity"];
        let methods: Vec<_> =
            identity["methods"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let is = |value: &Value, expected: &str| value.as_str() == Some(expected);
        match methods.as_slice() {
            ["assume_role"] if by_token && identity["assume_role"]["agency_name"].is_string() => {}
            ["assume_role"] => return Err((401, "The X-Auth-Token is invalid!")),
            ["password"] | ["password", "totp"] => {
                let given = &identity["password"]["user"];
                let known = self.user.as_ref().is_some_and(|[account, user, password]| {
                    is(&given["domain"]["name"], account)
                        && is(&given["name"], user)
                        && is(&given["password"], password)
                });
                let code = &identity["totp"]["user"];
                let proved = self.one_time_code.as_ref().is_none_or(|[user_id, passcode]| {
                    is(&code["id"], user_id) && is(&code["passcode"], passcode)
                });
                if !known || !proved {
                    return Err((401, "The username or password is wrong."));
                }
            }
            _ => return Err((400, "The request body is invalid")),
        }
        let scope = &body["auth"]["scope"]["project"];
        let project =
            self.projects.iter().find(|(id, name)| is(&scope["id"], id) || is(&scope["name"], name));
        let Some((id, name)) = project else { return Err((404, "The project does not exist")) };
        self.made += 1;
        let token = format!("MIIFakeLogin{:020}", self.made);
        let lifetime = SignedDuration::try_from(self.lifetime).unwrap_or(SignedDuration::MAX);
        let until = now.checked_add(lifetime).unwrap_or(Timestamp::MAX);
        let date = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string();
        let body = json!({ "token": {
            "expires_at": date(until),
            "issued_at": date(now),
            "methods": methods,
            "catalog": [],
            "roles": [],
            "project": { "id": id, "name": name, "domain": { "id": "d", "name": "d" } },
            "user": { "id": "u", "name": "u", "domain": { "id": "d", "name": "d" }, "password_expires_at": "" },
        }});
        self.tokens.insert(token.clone(), Some(until));
        Ok((token, body))
    }

    pub(super) fn list_projects(&self, name: Option<&str>) -> Value {
        let projects = self.projects.iter().filter(|(_, known)| name.is_none_or(|name| name == known));
        let projects: Vec<_> =
            projects.map(|(id, name)| json!({ "id": id, "name": name, "enabled": true })).collect();
        json!({ "projects": projects, "links": { "self": "", "next": null, "previous": null } })
    }
}
