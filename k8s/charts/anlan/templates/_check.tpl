{{/* The pod that runs `verify`, for the Job after an install and for `helm test`. */}}
{{- define "anlan.checkPod" -}}
{{- $g := .Values.global -}}
restartPolicy: Never
automountServiceAccountToken: false
enableServiceLinks: false
{{- with $g.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
containers:
  - name: verify
    {{- with .Values.check.image }}
    image: "{{ $g.image.registry }}/{{ .name }}{{ if .digest }}@{{ .digest }}{{ else if $g.image.requireDigests }}{{ fail "check.image.digest: every image is pinned here" }}{{ else }}:{{ $g.image.tag | default $.Chart.AppVersion }}{{ end }}"
    {{- end }}
    imagePullPolicy: IfNotPresent
    args: {{ prepend .Values.check.arguments "verify" | toJson }}
    env:
      {{- range $name, $block := .Values }}
      {{- if and (kindIs "map" $block) (hasKey $.Subcharts $name) }}
      {{- with dig "database" "name" "" $block }}
      - name: ANLAN_VERIFY_{{ upper . }}_MANAGEMENT
        value: http://{{ $name }}:9000
      {{- if $.Values.check.credentials }}
      - name: ANLAN_VERIFY_{{ upper . }}_JDBC_URL
        value: "jdbc:postgresql://{{ $g.postgresql.host }}:{{ $g.postgresql.port }}/{{ . }}{{ $g.postgresql.parameters }}"
      {{- end }}
      {{- end }}
      {{- end }}
      {{- end }}
      {{- with .Values.check.credentials }}
      {{- with $.Values.check.realmDatabase }}
      - name: ANLAN_VERIFY_KEYCLOAK_JDBC_URL
        value: "jdbc:postgresql://{{ $g.postgresql.host }}:{{ $g.postgresql.port }}/{{ . }}{{ $g.postgresql.parameters }}"
      {{- end }}
      - name: ANLAN_VERIFY_USERNAME
        valueFrom: {secretKeyRef: {name: {{ . }}, key: username}}
      - name: ANLAN_VERIFY_PASSWORD
        valueFrom: {secretKeyRef: {name: {{ . }}, key: password}}
      {{- end }}
      {{- if .Values.demo.enabled }}
      - name: ANLAN_VERIFY_DEMO
        value: "true"
      {{- end }}
      {{- if not $g.keycloak.keys }}
      # where keys are read at another address, the issuer's is for browsers and leads nowhere from here
      - name: MP_JWT_VERIFY_ISSUER
        value: {{ $g.keycloak.issuer }}
      {{- end }}
      - name: KAFKA_BOOTSTRAP_SERVERS
        value: {{ $g.kafka.bootstrapServers }}
      - name: KAFKA_SECURITY_PROTOCOL
        value: {{ $g.kafka.protocol }}
      {{- with $g.kafka.credentials }}
      - name: KAFKA_SASL_MECHANISM
        value: SCRAM-SHA-512
      - name: KAFKA_SASL_JAAS_CONFIG
        valueFrom: {secretKeyRef: {name: {{ . | replace "*" "check" }}, key: sasl.jaas.config}}
      {{- end }}
      {{- if $g.kafka.caSecret }}
      - name: KAFKA_SSL_TRUSTSTORE_TYPE
        value: PEM
      - name: KAFKA_SSL_TRUSTSTORE_LOCATION
        value: /etc/anlan/kafka/ca.crt
      {{- end }}
      {{- if $g.truststore.name }}
      - name: JDK_JAVA_OPTIONS
        value: -Djavax.net.ssl.trustStore=/etc/anlan/truststore/{{ $g.truststore.key }} -Djavax.net.ssl.trustStoreType=PKCS12
      {{- end }}
    resources:
      requests: {cpu: 100m, memory: 256Mi}
      limits: {memory: 512Mi}
    securityContext:
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      capabilities:
        drop: [ALL]
    volumeMounts:
      - name: tmp
        mountPath: /tmp
      {{- if $g.postgresql.caSecret }}
      - {name: postgresql-ca, mountPath: /etc/anlan/postgresql, readOnly: true}
      {{- end }}
      {{- if $g.kafka.caSecret }}
      - {name: kafka-ca, mountPath: /etc/anlan/kafka, readOnly: true}
      {{- end }}
      {{- if $g.truststore.name }}
      - {name: truststore, mountPath: /etc/anlan/truststore, readOnly: true}
      {{- end }}
volumes:
  - name: tmp
    emptyDir: {sizeLimit: 64Mi}
  {{- if $g.postgresql.caSecret }}
  - name: postgresql-ca
    secret: {secretName: {{ $g.postgresql.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
  {{- end }}
  {{- if $g.kafka.caSecret }}
  - name: kafka-ca
    secret: {secretName: {{ $g.kafka.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
  {{- end }}
  {{- if $g.truststore.name }}
  - name: truststore
    configMap: {name: {{ $g.truststore.name }}}
  {{- end }}
{{- end }}
