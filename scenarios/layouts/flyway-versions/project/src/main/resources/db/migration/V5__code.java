class V5__code {}
